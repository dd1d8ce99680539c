#include "map/mesh_nodes.hpp"

#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>
#include <algorithm>
#include <cstring>

namespace lifang {
namespace {

/// A node that was empty when Qt's renderer made its batches stays unseen when it is filled later, until
/// something else makes it start over (Qt 6.4); a triangle without area is as good as nothing and keeps the
/// node in a batch.
constexpr std::size_t least_vertices = 3;

void copy(const scene::Mesh& mesh, QSGGeometryNode& node) {
    static_assert(sizeof(scene::Vertex) == sizeof(QSGGeometry::ColoredPoint2D));
    QSGGeometry& geometry = *node.geometry();
    geometry.allocate(static_cast<int>(std::max(mesh.size(), least_vertices)));
    if (mesh.empty())
        std::memset(geometry.vertexData(), 0, least_vertices * sizeof(scene::Vertex));
    else
        std::memcpy(geometry.vertexData(), mesh.data(), mesh.size() * sizeof(scene::Vertex));
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
