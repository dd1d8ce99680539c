#include "model/workspace.hpp"

namespace lifang {

Workspace::Workspace(ScreenLanguage& language, Session& session, QObject* parent)
    : QObject(parent), language_(language), session_(session) {
    connect(&session_, &Session::sceneChanged, this, &Workspace::follow);
    connect(&session_, &Session::layoutChanged, this, &Workspace::follow);
    const auto describe = [this] {
        const int chosen = selection_.unit();
        session_.figures()->setUnit(chosen >= 0 ? chosen : selection_.hoveredUnit());
    };
    connect(&selection_, &Selection::changed, this, describe);
    connect(&selection_, &Selection::hoveredChanged, this, describe);
}

void Workspace::follow() {
    const scene::GroundPtr& ground = session_.scene();
    if (ground_ != ground) {
        ground_ = ground;
        selection_.forget();
        Q_EMIT groundChanged();
    }
    const auto row = static_cast<std::size_t>(session_.layout());
    layout_ = ground && row < ground->plan().layouts.size() ? scene::LayoutPtr(ground, &ground->layout(row))
                                                            : nullptr;
    selection_.follow(layout_);
    toolbox_.follow(layout_);
    Q_EMIT shownChanged();
}

}  // namespace lifang
