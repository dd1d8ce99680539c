#pragma once

#include "core/error.hpp"
#include "core/words.hpp"
#include "pipeline/pipeline.hpp"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Where, what is wrong and what to do: a line each, as far as it is told.
QString lines_of(const Error& error, Language language);

/// What is wanted of a plan, as it is typed in: the policy profile, the size of units, whether they may cross
/// community borders. What is left empty is the profile's.
class PlanDemand : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the plan data")
    Q_PROPERTY(QVariantList profiles READ profiles NOTIFY worded)  ///< {value, text} each
    Q_PROPERTY(QString profile READ profile WRITE setProfile NOTIFY changed)
    Q_PROPERTY(QString profileSource READ profileSource NOTIFY worded)  ///< the document it is made from
    Q_PROPERTY(QString leastArea MEMBER least_ NOTIFY changed)          ///< m², as people write it
    Q_PROPERTY(QString targetArea MEMBER target_ NOTIFY changed)
    Q_PROPERTY(QString greatestArea MEMBER greatest_ NOTIFY changed)
    Q_PROPERTY(
        QStringList usualAreas READ usualAreas NOTIFY worded)  ///< the profile's least, target, greatest
    Q_PROPERTY(bool acrossCommunities MEMBER across_ NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY worded)  ///< why nothing can be planned so; else empty

  public:
    explicit PlanDemand(QObject* parent = nullptr);

    void setLanguage(Language language);
    QVariantList profiles() const;
    QString profile() const { return profile_; }
    void setProfile(const QString& name_or_path);
    QString profileSource() const;
    QStringList usualAreas() const;
    QString problem() const;
    /// The profile's name or path, the sizes that can be read, and what may be crossed.
    void fill(Scenario& scenario) const;

    /// A profile of one's own, a .toml. Nothing happens where no file was chosen.
    Q_INVOKABLE void chooseProfile(const QUrl& file);

  Q_SIGNALS:
    void changed();  ///< something else is wanted
    void worded();   ///< the texts are others: something else is wanted, or it is said in another language

  private:
    QString title(const Profile& profile) const;
    void readProfile();

    Language language_ = Language::en;
    std::vector<Profile> shipped_;
    QString profile_;
    std::optional<Profile> read_;
    std::optional<Error> unreadable_;
    QString own_;  ///< path of the profile of one's own; empty: none was chosen
    QString least_, target_, greatest_;
    bool across_ = false;
};

}  // namespace lifang
