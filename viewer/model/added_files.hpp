#pragma once

#include "core/error.hpp"
#include "jobs/job_queue.hpp"
#include "scene/added_layer.hpp"

#include <QAbstractListModel>
#include <QStringList>
#include <QUrl>
#include <map>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The files that are looked at with the plan, the topmost first: pictures of the ground lie below
/// everything, reference layers of others over or under the units. The map reads them; what it cannot read is
/// told here.
class AddedFiles : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(lifang::scene::AddedLayersPtr layers READ layers NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

  public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        PathRole,
        PictureRole,  ///< else a reference layer
        ShownRole,
        OpacityRole,    ///< 0…1, of a picture
        OverUnitsRole,  ///< of a reference layer
        ColourRole,     ///< of a reference layer
        ProblemRole,    ///< why it cannot be read; empty: it can
        CanRaiseRole,
        CanLowerRole
    };

    explicit AddedFiles(JobQueue& jobs, QObject* parent = nullptr);

    const scene::AddedLayersPtr& layers() const { return layers_; }
    int count() const { return static_cast<int>(layers_->size()); }
    /// Files that were added are still being looked at.
    bool isBusy() const { return looking_ > 0; }

    /// Above those of their kind, each once; what they are is found out beside the window.
    Q_INVOKABLE void add(const QList<QUrl>& files);
    void addFiles(const QStringList& files);
    /// Whether all of them are pictures by their names.
    Q_INVOKABLE static bool arePictures(const QList<QUrl>& files);
    Q_INVOKABLE void remove(int row);
    /// Among those of its kind; a reference layer comes over the units when it is the topmost below them.
    Q_INVOKABLE void raise(int row);
    Q_INVOKABLE void lower(int row);
    Q_INVOKABLE void show(int row, bool shown);
    Q_INVOKABLE void setOpacity(int row, double opacity);
    Q_INVOKABLE void setOverUnits(int row, bool over);
    /// The next colour of the map's list of colours of kinds.
    Q_INVOKABLE void nextColour(int row);

    /// The map could not read the file of a layer.
    void fail(int id, const Error& error);
    const std::map<int, Error>& failures() const { return failures_; }
    void setLanguage(Language language);

    /// All of it as text, to be kept, and back. Empty for none; what is not understood is left out.
    QString kept() const;
    void restore(const QString& kept);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    int placeOf(int row) const;  ///< from the ground up; −1: no such row
    template <class Change>
    void change(int row, const Change& change);
    void move(int row, int by);
    void take(scene::AddedLayers layers);
    void tellRows(const QList<int>& roles);

    JobQueue& jobs_;
    Language language_ = Language::en;
    scene::AddedLayersPtr layers_ = std::make_shared<const scene::AddedLayers>();
    std::map<int, Error> failures_;
    int last_id_ = 0;
    int looking_ = 0;
};

}  // namespace lifang
