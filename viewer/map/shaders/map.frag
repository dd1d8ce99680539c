#version 440
// Dashes and hatching; else one colour.
layout(location = 0) in vec4 shade;
layout(location = 1) in vec2 pattern_at;
layout(location = 0) out vec4 pixel_colour;

layout(std140, binding = 0) uniform Paint {
    mat4 qt_Matrix;
    vec4 tint;
    vec4 width;
    vec4 pattern;
    float qt_Opacity;
} paint;

void main() {
    float covered = 1.0;
    if (paint.pattern.x > 0.0 && mod(pattern_at.x, paint.pattern.x + paint.pattern.y) > paint.pattern.x) discard;
    if (paint.pattern.z > 0.0) {
        float off = abs(mod(pattern_at.y, paint.pattern.z) - paint.pattern.z * 0.5);
        covered = clamp(1.2 - off, 0.0, 1.0);
    }
    pixel_colour = shade * covered;
}
