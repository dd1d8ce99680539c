#include "map/map_material.hpp"

#include <QSGMaterialShader>
#include <cmath>
#include <cstring>
#include <functional>

#include <QMatrix4x4>
#include <QVector4D>

namespace lifang {
namespace {

/// The uniform block of shaders/map.vert, as std140 lays it out.
struct PaintBlock {
    float matrix[16];
    float tint[4];
    float width[4];
    float pattern[4];
    float opacity;
};

/// How many metres a pixel of the screen's layout covers.
float metres_per_pixel(const QSGMaterialShader::RenderState& state) {
    const float device_pixels_per_metre =
        std::abs(state.combinedMatrix()(0, 0)) * static_cast<float>(state.viewportRect().width()) / 2.0F;
    return device_pixels_per_metre > 0.0F ? state.devicePixelRatio() / device_pixels_per_metre : 1.0F;
}

class MapShader : public QSGMaterialShader {
  public:
    MapShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/lifang/map/shaders/map.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/lifang/map/shaders/map.frag.qsb"));
    }

    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial* /*before*/) override {
        const scene::Paint& paint = static_cast<MapMaterial*>(material)->paint();
        PaintBlock block{};
        std::memcpy(block.matrix, state.combinedMatrix().constData(), sizeof(block.matrix));
        const scene::Colour c = paint.colour;
        const float tint[] = {c.r / 255.0F, c.g / 255.0F, c.b / 255.0F, c.a / 255.0F};
        std::memcpy(block.tint, tint, sizeof(tint));
        const float width[] = {
            static_cast<float>(paint.width.metres), static_cast<float>(paint.width.least_pixels),
            static_cast<float>(paint.width.most_pixels), static_cast<float>(paint.added_pixels)};
        std::memcpy(block.width, width, sizeof(width));
        const float pattern[] = {static_cast<float>(paint.dash_on), static_cast<float>(paint.dash_off),
                                 static_cast<float>(paint.hatch_pixels), metres_per_pixel(state)};
        std::memcpy(block.pattern, pattern, sizeof(pattern));
        block.opacity = state.opacity();
        std::memcpy(state.uniformData()->data(), &block, sizeof(block));
        return true;
    }
};

}  // namespace

const QSGGeometry::AttributeSet& map_attributes() {
    static const QSGGeometry::Attribute attributes[] = {
        QSGGeometry::Attribute::create(0, 2, QSGGeometry::FloatType, true),
        QSGGeometry::Attribute::create(1, 1, QSGGeometry::FloatType),
        QSGGeometry::Attribute::create(2, 4, QSGGeometry::UnsignedByteType),
        QSGGeometry::Attribute::create(3, 4, QSGGeometry::UnsignedByteType)};
    static const QSGGeometry::AttributeSet set{4, sizeof(MapVertex), attributes};
    return set;
}

MapMaterial::MapMaterial(const scene::Paint& paint) : paint_(paint) {
    // full matrix: Qt shall not move the corners itself, which the shader has to know on the ground
    setFlag(Blending | RequiresFullMatrix);
}

QSGMaterialType* MapMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* MapMaterial::createShader(QSGRendererInterface::RenderMode /*mode*/) const {
    return new MapShader;
}

int MapMaterial::compare(const QSGMaterial* other) const {
    if (this == other) return 0;
    return std::less<const QSGMaterial*>{}(this, other) ? -1 : 1;
}

}  // namespace lifang
