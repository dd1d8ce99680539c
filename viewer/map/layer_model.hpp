#pragma once

#include "scene/ground.hpp"
#include "scene/layer.hpp"
#include "scene/style.hpp"

#include <QAbstractListModel>
#include <QRectF>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The layers of the map as a list, the topmost first, with the classes of roads as rows of their own below
/// the roads. What the plan does not have is told by `isEmpty`.
class LayerModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    /// A list of a map's layers beside the map follows it by these.
    Q_PROPERTY(lifang::scene::LayerChoice choice READ choice WRITE setChoice NOTIFY choiceChanged)
    Q_PROPERTY(lifang::scene::GroundPtr ground READ ground WRITE follow NOTIFY groundChanged)
    Q_PROPERTY(QString styleName READ styleName WRITE setStyleName NOTIFY styleNameChanged)
    /// Classes of roads have rows of their own.
    Q_PROPERTY(bool listsClasses READ listsClasses WRITE setListsClasses NOTIFY listsClassesChanged)

  public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        NameRole,
        ShownRole,
        IsClassRole,
        IsEmptyRole,
        SwatchRole,
        CanRaiseRole,
        CanLowerRole,
        HasNamesRole,
        NamesShownRole
    };

    explicit LayerModel(QObject* parent = nullptr);

    const scene::LayerChoice& choice() const { return choice_; }
    void setChoice(const scene::LayerChoice& choice);
    const scene::GroundPtr& ground() const { return ground_; }
    /// Finds which layers the plan has anything of.
    void follow(const scene::GroundPtr& ground);
    QString styleName() const;
    void setStyleName(const QString& name);
    bool listsClasses() const { return lists_classes_; }
    void setListsClasses(bool lists);
    Q_INVOKABLE int rowOf(const QString& code) const;  ///< −1: none
    /// Around everything of a layer, metres relative to the ground's origin, top is its south; empty without.
    Q_INVOKABLE QRectF extentOf(const QString& code) const;

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
    void groundChanged();
    void styleNameChanged();
    void listsClassesChanged();

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
    scene::StyleName style_ = scene::StyleName::light;
    bool lists_classes_ = true;
    std::vector<Row> rows_;
};

}  // namespace lifang
