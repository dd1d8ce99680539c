#pragma once

#include "core/words.hpp"
#include "coverage_study.hpp"
#include "evaluate/coverage/coverage_account.hpp"

#include <QAbstractListModel>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The kinds of facility that people are to have near: how far is near, and who is served then.
class CoverageKinds : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the coverage model")

  public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        ShownRole,      ///< whether those it does not serve are marked on the map
        LimitRole,      ///< m
        LimitTextRole,  ///< "500 m"
        PolicyRole,     ///< what the profile says, and where that comes from
        ChangedRole,    ///< the limit is another than the profile's
        ShareRole,      ///< of compounds, 0–1
        CountRole,      ///< "171 of 185 compounds"
        SharesRole,     ///< "93% of households, 95% of floor area"
        TargetRole,     ///< the target's sentence, of the kind that it speaks of; else empty
        MissesTargetRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// Limits that were moved stay where the kinds are the same.
    void show(std::optional<CoverageStudy> study);
    void refresh(Language language);

    std::size_t size() const { return rows_.size(); }
    const CoverageAccount& account(std::size_t kind) const { return rows_[kind].account; }
    Meters limit(std::size_t kind) const { return rows_[kind].limit; }
    /// Marked compounds: those that a shown kind does not serve, ascending, each once.
    std::vector<CompoundId> unserved() const;
    /// Codes of all kinds but that of a row.
    QStringList others(int row) const;
    int find(std::string_view kind) const;  ///< row; −1: none

    Q_INVOKABLE void setLimit(int row, double metres);
    Q_INVOKABLE void resetLimit(int row);
    Q_INVOKABLE void setShown(int row, bool shown);
    Q_INVOKABLE double farthest() const { return CoverageStudy::farthest.value; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed(int row);  ///< its limit, or who is served; −1: all

  private:
    struct Row {
        std::size_t number = 0;  ///< among the kinds of the study
        std::string kind;
        Meters policy, limit;
        bool is_shown = false;
        CoverageAccount account;
    };
    const Profile& profile() const { return study_->ground()->plan().site.profile; }
    QString policy_text(const Row& row) const;
    QString count_text_of(const Row& row) const;
    QString shares_text(const Row& row) const;
    QString target_text(const Row& row) const;
    bool speaks_of_target(const Row& row) const;

    std::optional<CoverageStudy> study_;
    std::vector<Row> rows_;
    Language language_ = Language::en;
};

}  // namespace lifang
