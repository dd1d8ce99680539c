#pragma once

#include "evaluate/enclosure/gate_trial.hpp"
#include "jobs/job_queue.hpp"
#include "pipeline/session/step.hpp"
#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"

#include <QAbstractListModel>
#include <QStringList>
#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The gates of the chosen unit, a row each, as they are advised or chosen, and what comes of it when other
/// ones stay: a trial, until it is made an edit of the layout. Worked out beside the window; of several
/// changes the last counts.
class GateDesk : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(int unit READ unit NOTIFY changed)  ///< −1: none, or of its gates nothing is known
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool trial READ isTrial NOTIFY changed)    ///< other gates are chosen than in the layout
    Q_PROPERTY(bool chosen READ isChosen NOTIFY changed)  ///< some of them, in the layout or the trial
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)         ///< how many stay
    Q_PROPERTY(QStringList effects READ effects NOTIFY changed)     ///< of what is chosen: on walks
    Q_PROPERTY(QStringList breaks READ breaks NOTIFY changed)       ///< of it: what of the policy is not kept
    Q_PROPERTY(QList<int> concerned READ concerned NOTIFY changed)  ///< compounds that the breaks are about

  public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,  ///< metres relative to the ground's origin, y to the north
        NameRole,                      ///< of the way, with its class
        KeptRole,
        WordRole,     ///< kept or closable, with the reason
        ChangedRole,  ///< against the layout
        ChosenRole,   ///< by hand, not as advised
        NearestRole   ///< how many compounds have it nearest; empty where that is not known
    };

    explicit GateDesk(JobQueue& jobs, QObject* parent = nullptr);

    /// The unit is of this layout; −1: none is chosen. Another one drops the trial, and so do the same gates
    /// chosen otherwise.
    void follow(const scene::GroundPtr& ground, const scene::LayoutPtr& layout, int unit);
    void setLanguage(Language language);

    int unit() const { return gates_.empty() ? -1 : unit_; }
    int count() const { return static_cast<int>(gates_.size()); }
    bool isTrial() const;
    bool isChosen() const;
    bool isWorking() const { return is_working_; }
    QString summary() const;
    QStringList effects() const;
    QStringList breaks() const;
    QList<int> concerned() const;
    const std::optional<GateTrial>& trial() const { return trial_; }

    /// The requests that make the trial an edit of the layout.
    std::vector<ChooseGate> choices() const;

    /// Keeps a gate that would be closed, closes one that stays.
    Q_INVOKABLE void toggle(int row);
    /// As the layout has them.
    Q_INVOKABLE void reset();
    /// All of them as they are advised.
    Q_INVOKABLE void advise();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();
    void tried();  ///< by a hand: another choice than before

  private:
    struct Study;  // the ways of a plan, made once

    QString nameOf(const Gate& gate) const;
    QString wordOf(const Gate& gate) const;
    const Gate& judged(std::size_t row) const;  ///< as the trial has it, where it is known
    void choose(std::size_t row, GateKind kind);
    void weigh();
    void tell();

    JobQueue& jobs_;
    Language language_ = Language::en;
    scene::GroundPtr ground_;
    scene::LayoutPtr layout_;
    int unit_ = -1;
    std::vector<Gate> planned_;
    std::vector<Gate> gates_;  ///< as they are tried
    std::optional<GateTrial> trial_;
    bool is_working_ = false;
    std::shared_ptr<const Study> study_;
};

}  // namespace lifang
