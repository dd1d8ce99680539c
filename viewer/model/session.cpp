#include "model/session.hpp"

#include <algorithm>
#include <utility>

namespace lifang {

Session::Session(ScreenLanguage& language, QObject* parent) : QObject(parent), language_(language) {
    connect(&language_, &ScreenLanguage::changed, this, &Session::translate);
    translate();
}

void Session::show(const scene::GroundPtr& scene) {
    scene_ = scene;
    Q_EMIT sceneChanged();
    Q_EMIT textsChanged();
}

void Session::show(const std::vector<scene::LayoutPtr>& layouts, int shown) {
    layout_ = shown;
    shown_ = shown >= 0 && static_cast<std::size_t>(shown) < layouts.size()
                 ? layouts[static_cast<std::size_t>(shown)]
                 : nullptr;
    layouts_.show(layouts);
    units_.show(shown_);
    Q_EMIT layoutChanged();
    Q_EMIT textsChanged();
}

void Session::translate() {
    layouts_.refresh(language_.language());
    units_.refresh(language_.language());
    Q_EMIT textsChanged();
}

QString Session::summary() const {
    if (!scene_) return {};
    SquareMeters floor_area;
    qint64 in_scope = 0;
    for (const Compound& compound : scene_->plan().ground.compounds) {
        if (!compound.in_scope()) continue;
        ++in_scope;
        floor_area += compound.floor_area;
    }
    return tr("%1 compounds · %2").arg(count_text(in_scope), area_text(floor_area, language_.language()));
}

QString Session::basis() const {
    if (!scene_) return {};
    const FloorAreaAccount& account = scene_->floor_area();
    const auto assumed = account.of_scope(account.basis.assumed);
    const auto unknown = account.of_scope(account.basis.unknown_kind);
    if (!assumed || !unknown) return {};
    return tr("%1 on assumed floors, %2 of unknown kind; %3 of the district's floor area is in no compound")
        .arg(percent_text(*assumed), percent_text(*unknown),
             percent_text(account.of_all(account.in_no_compound).value_or(0.0)));
}

const Compound* Session::find(int compound) const {
    if (!scene_ || compound < 0) return nullptr;
    const auto& compounds = scene_->plan().ground.compounds;
    return static_cast<std::size_t>(compound) < compounds.size()
               ? &compounds[static_cast<std::size_t>(compound)]
               : nullptr;
}

QString Session::compoundName(int compound) const {
    const Compound* found = find(compound);
    if (!found) return {};
    return QString::fromStdString(found->name.empty() ? found->key : found->name);
}

QString Session::outOfScopeText(int compound) const {
    const Compound* found = find(compound);
    if (!found || !found->scope_reason) return {};
    const std::string_view words = scope_reason(to_text(*found->scope_reason), language_.language());
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

}  // namespace lifang
