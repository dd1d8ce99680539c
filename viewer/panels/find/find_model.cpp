#include "panels/find/find_model.hpp"

#include "evaluate/layout/unit_names.hpp"
#include "geometry/measure.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace lifang {
namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

std::vector<SpokenText> names_of(std::initializer_list<QString> texts) {
    std::vector<SpokenText> names;
    for (const QString& one : texts) {
        if (!one.isEmpty()) names.emplace_back(one);
    }
    return names;
}

}  // namespace

void FindModel::setWorkspace(Workspace* workspace) {
    workspace_ = workspace;
    connect(workspace, &Workspace::groundChanged, this, &FindModel::listGround);
    connect(workspace, &Workspace::shownChanged, this, [this] { seen_.follow(); });
    connect(workspace->language(), &ScreenLanguage::changed, this, [this] { seen_.follow(); });
    listGround();
    listUnits();
    Q_EMIT workspaceChanged();
}

void FindModel::setQuery(const QString& query) {
    if (query == query_) return;
    query_ = query;
    search();
}

void FindModel::listGround() {
    ground_.clear();
    if (const scene::GroundPtr& ground = workspace_->ground()) {
        const Plan& plan = ground->plan();
        for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i) {
            const QString name = text(plan.ground.compounds[i].name),
                          key = text(plan.ground.compounds[i].key);
            ground_.push_back({Kind::compound, i, name.isEmpty() ? key : name, names_of({name, key})});
        }
        for (std::size_t i = 0; i < plan.ground.communities.size(); ++i) {
            const QString name = text(plan.ground.communities[i].name);
            ground_.push_back(
                {Kind::community, i, name, names_of({name, text(plan.ground.communities[i].key)})});
        }
        std::ranges::move(make_streets(), std::back_inserter(ground_));
    }
    search();
}

/// Each name once, by the first of its roads.
std::vector<FindModel::Entry> FindModel::make_streets() const {
    std::vector<Entry> streets;
    std::map<std::string, bool> seen;
    const auto& roads = workspace_->ground()->plan().site.roads;
    for (std::size_t i = 0; i < roads.size(); ++i) {
        if (roads[i].name.empty() || std::exchange(seen[roads[i].name], true)) continue;
        streets.push_back({Kind::street, i, text(roads[i].name), names_of({text(roads[i].name)})});
    }
    return streets;
}

void FindModel::listUnits() {
    units_.clear();
    if (const scene::LayoutPtr& layout = workspace_->layout()) {
        for (std::size_t i = 0; i < layout->units.size(); ++i) {
            const Unit& unit = layout->units[i];
            const QString code = text(unit.code), name = text(unit_name_in(unit.name, language()));
            units_.push_back({Kind::unit, i, name.isEmpty() ? code : code + ' ' + name,
                              names_of({code, name, text(unit.key)})});
        }
    }
    search();
}

void FindModel::search() {
    constexpr std::size_t most = 100;
    beginResetModel();
    const QString wanted = SpokenText::fold(query_);
    std::vector<const Entry*> beginning, containing;
    for (const auto* entries : {&units_, &ground_}) {
        for (const Entry& entry : *entries) {
            std::optional<SpokenText::Match> best;
            for (const SpokenText& name : entry.names) {
                const auto match = name.find(wanted);
                if (match && (!best || match == SpokenText::Match::begins)) best = match;
            }
            if (best) (best == SpokenText::Match::begins ? beginning : containing).push_back(&entry);
        }
    }
    found_ = std::move(beginning);
    found_.insert(found_.end(), containing.begin(), containing.end());
    more_ = found_.size() > most;
    if (more_) found_.resize(most);
    endResetModel();
    Q_EMIT changed();
}

QList<int> FindModel::compoundsOf(const Entry& entry) const {
    const auto& compounds = workspace_->ground()->plan().ground.compounds;
    QList<int> its;
    for (std::size_t i = 0; i < compounds.size(); ++i) {
        const bool held = entry.kind == Kind::compound
                              ? i == entry.index
                              : compounds[i].community && compounds[i].community->index == entry.index;
        if (held) its << static_cast<int>(i);
    }
    return its;
}

void FindModel::show(int row) {
    if (row < 0 || row >= count()) return;
    const Entry& entry = *found_[static_cast<std::size_t>(row)];
    const int number = static_cast<int>(entry.index);
    if (entry.kind == Kind::unit) {
        workspace_->selection()->chooseUnit(number);
        workspace_->sight()->showUnit(number);
    } else if (entry.kind == Kind::street) {
        const auto& roads = workspace_->ground()->plan().site.roads;
        Box box;
        for (const Road& road : roads) {
            if (road.name == roads[entry.index].name) box.include(bounds(road.line));
        }
        workspace_->sight()->showBox(box);
    } else {
        const QList<int> its = compoundsOf(entry);
        workspace_->selection()->chooseAll(its);
        workspace_->sight()->showCompounds(its);
    }
}

int FindModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QString FindModel::describe(const Entry& entry) const {
    const Plan& plan = workspace_->ground()->plan();
    switch (entry.kind) {
        case Kind::unit:
            return tr("Unit") + " · " +
                   area_text(workspace_->layout()->units[entry.index].floor_area, language());
        case Kind::compound: {
            const Compound& compound = plan.ground.compounds[entry.index];
            const int unit = workspace_->selection()->unitOf(static_cast<int>(entry.index));
            const QString place =
                unit >= 0 ? tr("in unit %1")
                                .arg(text(workspace_->layout()->units[static_cast<std::size_t>(unit)].code))
                : compound.scope_reason
                    ? word_text(CodeSet::scope_reason, to_text(*compound.scope_reason), language())
                    : tr("in no unit");
            return tr("Compound") + " · " + area_text(compound.floor_area, language()) + " · " + place;
        }
        case Kind::community:
            return tr("Community");
        default:
            return tr("Street");
    }
}

QVariant FindModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const Entry& entry = *found_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TitleRole:
            return entry.title;
        case DetailRole:
            return describe(entry);
        default:
            return {};
    }
}

QHash<int, QByteArray> FindModel::roleNames() const { return {{TitleRole, "title"}, {DetailRole, "detail"}}; }

}  // namespace lifang
