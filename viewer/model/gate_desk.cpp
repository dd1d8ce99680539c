#include "model/gate_desk.hpp"

#include "connect/connect.hpp"
#include "core/code_words.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <QPointF>
#include <algorithm>

namespace lifang {

struct GateDesk::Study {
    scene::GroundPtr ground;
    WalkNetwork made;  ///< of a plan of before, which holds none
    std::optional<Ways> ways;

    Study(const scene::GroundPtr& its_ground, const Run& run) : ground(its_ground) {
        const Plan& plan = ground->plan();
        if (plan.walking.graph.edges.empty())
            made = make_walk_network(plan.site, plan.ground.compounds,
                                     make_connect_options(plan.site.profile), run);
        ways.emplace(plan.site, CellsNear(plan.ground),
                     plan.walking.graph.edges.empty() ? made : plan.walking);
    }

    GateTrial weigh(const PlannedLayout& layout, UnitId unit, const std::vector<Gate>& gates) const {
        std::vector<CellId> cells;
        for (std::size_t i = 0; i < layout.unit_of_cell.size(); ++i)
            if (layout.unit_of_cell[i] == unit) cells.emplace_back(i);
        return try_gates(*ways, ground->plan().site, ground->plan().ground, cells, gates);
    }
};

GateDesk::GateDesk(JobQueue& jobs, QObject* parent) : QAbstractListModel(parent), jobs_(jobs) {}

void GateDesk::follow(const scene::GroundPtr& ground, const scene::LayoutPtr& layout, int unit) {
    if (ground == ground_ && layout == layout_ && unit == unit_) return;
    beginResetModel();
    if (ground != ground_) study_ = nullptr;
    ground_ = ground;
    layout_ = layout;
    unit_ = unit;
    const bool has_unit = layout && unit >= 0 && static_cast<std::size_t>(unit) < layout->units.size();
    planned_ = has_unit ? layout->units[static_cast<std::size_t>(unit)].gates_at : std::vector<Gate>{};
    gates_ = planned_;
    trial_.reset();
    is_working_ = false;
    endResetModel();
    Q_EMIT changed();
}

void GateDesk::setLanguage(Language language) {
    language_ = language;
    tell();
}

void GateDesk::tell() {
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

bool GateDesk::isTrial() const { return !std::ranges::equal(gates_, planned_, {}, &Gate::kind, &Gate::kind); }

void GateDesk::toggle(int row) {
    if (row < 0 || row >= count()) return;
    Gate& gate = gates_[static_cast<std::size_t>(row)];
    gate.kind = gate.kind == GateKind::keep ? GateKind::closable : GateKind::keep;
    const Gate& planned = planned_[static_cast<std::size_t>(row)];
    gate.reason = gate.kind == planned.kind ? planned.reason : std::nullopt;
    weigh();
}

void GateDesk::reset() {
    gates_ = planned_;
    weigh();
}

void GateDesk::weigh() {
    is_working_ = isTrial();
    if (!is_working_) trial_.reset();
    tell();
    if (!is_working_) return;
    struct Weighed {
        std::shared_ptr<const Study> study;
        std::vector<Gate> gates;
        GateTrial trial;
    };
    const auto work = [study = study_, ground = ground_, layout = layout_, unit = unit_,
                       gates = gates_](const Run& run) -> Weighed {
        const auto made = study ? study : std::make_shared<const Study>(ground, run);
        return {made, gates, made->weigh(*layout, UnitId(static_cast<std::size_t>(unit)), gates)};
    };
    jobs_.startLatest("gates", this, work, [this](Weighed weighed) {
        if (weighed.study->ground != ground_) return;
        study_ = weighed.study;
        if (!std::ranges::equal(weighed.gates, gates_)) return;  // changed meanwhile
        trial_ = std::move(weighed.trial);
        is_working_ = false;
        tell();
    });
}

QString GateDesk::summary() const {
    const auto kept = std::ranges::count(gates_, GateKind::keep, &Gate::kind);
    return tr("%1 of %n gate(s) stay", nullptr, count()).arg(count_text(kept));
}

QStringList GateDesk::effects() const {
    if (!trial_) return {};
    QStringList effects;
    const Unit& unit = layout_->units[static_cast<std::size_t>(unit_)];
    std::optional<Meters> longest, planned;
    const auto take = [](std::optional<Meters>& most, const std::optional<Meters>& walk) {
        if (walk) most = std::max(most.value_or(Meters{0.0}), *walk);
    };
    for (const Entrance& entrance : trial_->enclosure.entrances) take(longest, entrance.walk);
    for (const Entrance& entrance : unit.entrances) take(planned, entrance.walk);
    if (longest && planned)
        effects << tr("Longest walk to a gate: %1 (as planned %2)")
                       .arg(length_text(*longest, language_), length_text(*planned, language_));
    if (trial_->enclosure.detour)
        effects << tr("Longest detour by closing: %1").arg(length_text(*trial_->enclosure.detour, language_));
    const auto cut_off =
        std::ranges::count(trial_->enclosure.entrances, EntranceState::cut_off, &Entrance::state);
    if (cut_off > 0) effects << tr("%n compound(s) without a way out", nullptr, static_cast<int>(cut_off));
    return effects;
}

QStringList GateDesk::breaks() const {
    QStringList texts;
    if (trial_)
        for (const Message& message : trial_->breaks) texts << to_qstring(message.in(language_));
    return texts;
}

QList<int> GateDesk::concerned() const {
    QList<int> numbers;
    if (!trial_) return numbers;
    for (const auto* list : {&trial_->too_far, &trial_->no_engine})
        for (const CompoundId compound : *list)
            if (const int number = static_cast<int>(compound.index); !numbers.contains(number))
                numbers << number;
    return numbers;
}

QString GateDesk::nameOf(const Gate& gate) const {
    const std::string name = gate.road ? at(ground_->plan().site.roads, *gate.road).name : "";
    return tr("%1 (%2)").arg(name.empty() ? tr("Unnamed way") : to_qstring(name),
                             to_qstring(barrier_name(to_text(gate.road_class), language_)));
}

QString GateDesk::wordOf(const Gate& gate) const {
    const QString kind = word_text(CodeSet::gate_kind, to_text(gate.kind), language_);
    if (!gate.reason) return kind;
    return tr("%1: %2").arg(kind,
                            to_qstring(word_of(CodeSet::gate_reason, to_text(*gate.reason), language_)));
}

int GateDesk::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant GateDesk::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Gate& gate = gates_[row];
    switch (role) {
        case PlaceRole: {
            const Point local = ground_->origin().local(gate.at);
            return QPointF(local.x, local.y);
        }
        case NameRole:
            return nameOf(gate);
        case KeptRole:
            return gate.kind == GateKind::keep;
        case WordRole:
            return wordOf(gate);
        case ChangedRole:
            return gate.kind != planned_[row].kind;
        case NearestRole: {
            const std::vector<Gate>& judged = trial_ ? trial_->enclosure.gates : planned_;
            if (is_working_ || judged.size() != gates_.size() || !judged[row].compounds) return QString();
            return tr("nearest gate of %n compound(s)", nullptr, *judged[row].compounds);
        }
        default:
            return {};
    }
}

QHash<int, QByteArray> GateDesk::roleNames() const {
    return {{PlaceRole, "place"}, {NameRole, "name"},       {KeptRole, "kept"},
            {WordRole, "word"},   {ChangedRole, "altered"}, {NearestRole, "nearest"}};
}

}  // namespace lifang
