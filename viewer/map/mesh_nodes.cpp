#include "map/mesh_nodes.hpp"

#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>
#include <cstring>

namespace lifang {
namespace {

void copy(const scene::Mesh& mesh, QSGGeometryNode& node) {
    static_assert(sizeof(scene::Vertex) == sizeof(QSGGeometry::ColoredPoint2D));
    QSGGeometry& geometry = *node.geometry();
    geometry.allocate(static_cast<int>(mesh.size()));
    if (!mesh.empty()) std::memcpy(geometry.vertexData(), mesh.data(), mesh.size() * sizeof(scene::Vertex));
    node.markDirty(QSGNode::DirtyGeometry);
}

}  // namespace

MeshNodes::MeshNodes() {
    for (QSGGeometryNode*& node : layers_) {
        node = new QSGGeometryNode;
        auto* geometry = new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0);
        geometry->setDrawingMode(QSGGeometry::DrawTriangles);
        node->setGeometry(geometry);
        node->setMaterial(new QSGVertexColorMaterial);
        node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial | QSGNode::OwnedByParent);
        appendChildNode(node);
    }
}

void MeshNodes::show(const scene::Drawing& drawing, const std::bitset<scene::layer_count>& changed) {
    static const scene::Mesh nothing;
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        if (changed.test(i)) copy(drawing[i] ? *drawing[i] : nothing, *layers_[i]);
    }
}

}  // namespace lifang
