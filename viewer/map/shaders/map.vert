#version 440
// A corner of a fill stays where it is; one of a stroke or sign is pushed off its middle line by half the width, which is
// metres on the ground, but never thinner or thicker than so many pixels.
layout(location = 0) in vec2 position;  // metres from the origin
layout(location = 1) in float along;    // metres
layout(location = 2) in vec4 normal;    // x, y: 127/255 is 0
layout(location = 3) in vec4 colour;    // alpha multiplied in

layout(location = 0) out vec4 shade;
layout(location = 1) out vec2 pattern_at;  // in widths along the stroke; in pixels across the hatching

layout(std140, binding = 0) uniform Paint {
    mat4 qt_Matrix;
    vec4 tint;
    vec4 width;    // metres, least and most pixels, pixels added
    vec4 pattern;  // dash on, dash off (in widths), hatching (pixels), metres per pixel
    float qt_Opacity;
} paint;

void main() {
    float pixel = paint.pattern.w;
    float width = clamp(paint.width.x, paint.width.y * pixel, paint.width.z * pixel) + paint.width.w * pixel;
    vec2 push = (normal.xy * 255.0 - 127.0) / 127.0;
    gl_Position = paint.qt_Matrix * vec4(position + push * width * 0.5, 0.0, 1.0);
    shade = colour * paint.tint * paint.qt_Opacity;
    pattern_at = vec2(along / max(width, 1e-6), (position.x - position.y) * 0.70710678 / pixel);
}
