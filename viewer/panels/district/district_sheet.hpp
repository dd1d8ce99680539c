#pragma once

#include "model/line_list.hpp"
#include "model/while_seen.hpp"
#include "model/workspace.hpp"

#include <QPointer>

namespace lifang {

/// What a plan says of the district as a whole, of the layout that is shown, and which numbers of the profile
/// it is judged by.
class DistrictSheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// The panel is open: only then it follows what is shown.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(lifang::LineList* lines READ lines CONSTANT)
    Q_PROPERTY(lifang::LineList* entries READ entries CONSTANT)  ///< of the profile
    Q_PROPERTY(QString profile READ profile NOTIFY changed)      ///< its title and document
    /// Sums over units, {year, net, text, meaning}, net in CNY.
    Q_PROPERTY(QVariantList years READ years NOTIFY changed)
    Q_PROPERTY(double greatestNet READ greatestNet NOTIFY
                   changed)  ///< |net| of the years, CNY; what a chart scales by

  public:
    explicit DistrictSheet(QObject* parent = nullptr) : QObject(parent) {}

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isActive() const { return seen_.isSeen(); }
    void setActive(bool active) {
        if (seen_.setSeen(active)) Q_EMIT activeChanged();
    }
    LineList* lines() { return &lines_; }
    LineList* entries() { return &entries_; }
    QString profile() const;
    QVariantList years() const;
    double greatestNet() const;

  Q_SIGNALS:
    void workspaceChanged();
    void activeChanged();
    void changed();

  private:
    void catchUp();
    Language language() const { return workspace_->language()->language(); }

    WhileSeen seen_{[this] { catchUp(); }};
    QPointer<Workspace> workspace_;
    LineList lines_, entries_;
};

}  // namespace lifang
