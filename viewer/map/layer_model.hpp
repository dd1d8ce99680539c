#pragma once

#include "scene/ground.hpp"
#include "scene/layer.hpp"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The layers of the map as a list, the topmost first, with the classes of roads as rows of their own below
/// the roads. What the plan does not have is told by `isEmpty`.
class LayerModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the map")

  public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        NameRole,
        ShownRole,
        IsClassRole,
        IsEmptyRole,
        HasNamesRole,
        NamesShownRole
    };

    explicit LayerModel(QObject* parent = nullptr);

    const scene::LayerChoice& choice() const { return choice_; }
    void setChoice(const scene::LayerChoice& choice);
    /// Finds which layers the plan has anything of.
    void follow(const scene::GroundPtr& ground);

    /// By code: a layer's, or "road." with the class of a road. Codes that are none do nothing.
    Q_INVOKABLE void show(const QString& code, bool shown);
    Q_INVOKABLE bool isShown(const QString& code) const;
    /// Names are written, or not, whether the layer itself is shown or not.
    Q_INVOKABLE void showNames(const QString& code, bool shown);
    Q_INVOKABLE bool areNamesShown(const QString& code) const;
    /// A layer up (above the one over it) or down; classes of roads stay in order.
    Q_INVOKABLE void raise(const QString& code);
    Q_INVOKABLE void lower(const QString& code);
    Q_INVOKABLE void reset();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QHash<int, QByteArray> roleNames() const override;
    /// The names in the language of the screen.
    Q_INVOKABLE void translate();

  Q_SIGNALS:
    void choiceChanged();

  private:
    struct Row {
        scene::Layer layer{};
        std::optional<Barrier> road_class;
    };
    static QString codeOf(const Row& row);
    std::optional<Row> find(const QString& code) const;
    QString nameOf(const Row& row) const;
    bool isShown(const Row& row) const;
    static bool canBeNamed(const Row& row);
    bool areNamesShown(const Row& row) const;
    void show(const Row& row, bool shown);
    void showNames(const Row& row, bool shown);
    void move(const QString& code, int by);
    void list();

    scene::LayerChoice choice_;
    scene::GroundPtr ground_;
    std::vector<Row> rows_;
};

}  // namespace lifang
