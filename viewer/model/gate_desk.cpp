#include "model/gate_desk.hpp"

#include "connect/connect.hpp"
#include "model/format.hpp"
#include "model/words.hpp"
#include "publish/report/unit_sentences.hpp"

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
        std::vector<ChosenGate> chosen;
        for (const Gate& gate : gates)
            if (gate.is_chosen()) chosen.push_back({CompoundId{}, gate.at, gate.kind});
        return try_gates(*ways, ground->plan().site, ground->plan().ground, cells, chosen);
    }
};

GateDesk::GateDesk(JobQueue& jobs, QObject* parent) : QAbstractListModel(parent), jobs_(jobs) {}

void GateDesk::follow(const scene::GroundPtr& ground, const scene::LayoutPtr& layout, int unit) {
    if (ground == ground_ && layout == layout_ && unit == unit_) return;
    const bool has_unit = layout && unit >= 0 && static_cast<std::size_t>(unit) < layout->units.size();
    std::vector<Gate> gates =
        has_unit ? layout->units[static_cast<std::size_t>(unit)].gates_at : std::vector<Gate>{};
    // A list that a hand is at stays where it is: an edit is of the same gates.
    const bool is_same =
        ground == ground_ && unit == unit_ && std::ranges::equal(gates, planned_, {}, &Gate::at, &Gate::at);
    if (!is_same) beginResetModel();
    if (ground != ground_) study_ = nullptr;
    ground_ = ground;
    layout_ = layout;
    unit_ = unit;
    planned_ = std::move(gates);
    gates_ = planned_;
    if (!is_same) {
        trial_.reset();
        endResetModel();
    }
    weigh();
}

void GateDesk::setLanguage(Language language) {
    language_ = language;
    tell();
}

void GateDesk::tell() {
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

bool GateDesk::isTrial() const { return !choices().empty(); }

bool GateDesk::isChosen() const { return std::ranges::any_of(gates_, &Gate::is_chosen); }

std::vector<ChooseGate> GateDesk::choices() const {
    std::vector<ChooseGate> choices;
    for (std::size_t i = 0; i < gates_.size(); ++i) {
        const Gate &gate = gates_[i], &before = planned_[i];
        if (gate.kind == before.kind && gate.is_chosen() == before.is_chosen()) continue;
        choices.push_back({UnitId(static_cast<std::size_t>(unit_)), gate.at,
                           gate.is_chosen() ? std::optional(gate.kind) : std::nullopt});
    }
    return choices;
}

void GateDesk::choose(std::size_t row, GateKind kind) {
    const Gate& planned = planned_[row];
    Gate& gate = gates_[row];
    const GateKind advice = planned.advised.value_or(planned.kind);
    gate = planned;
    gate.kind = kind;
    gate.advised = kind == advice ? std::nullopt : std::optional(advice);
    gate.against.clear();
    if (kind != planned.kind) gate.reason.reset();
}

void GateDesk::toggle(int row) {
    if (row < 0 || row >= count()) return;
    const auto number = static_cast<std::size_t>(row);
    choose(number, gates_[number].kind == GateKind::keep ? GateKind::closable : GateKind::keep);
    weigh();
    Q_EMIT tried();
}

void GateDesk::reset() {
    gates_ = planned_;
    weigh();
}

void GateDesk::advise() {
    for (std::size_t i = 0; i < gates_.size(); ++i) choose(i, planned_[i].advised.value_or(planned_[i].kind));
    weigh();
    Q_EMIT tried();
}

void GateDesk::weigh() {
    is_working_ = isChosen();
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
    const auto longest = [](const std::vector<Entrance>& entrances) {
        std::optional<Meters> most;
        for (const Entrance& entrance : entrances)
            if (entrance.walk) most = std::max(most.value_or(Meters{0.0}), *entrance.walk);
        return most;
    };
    const auto now = longest(trial_->enclosure.entrances), advised = longest(trial_->advised);
    if (now && advised)
        effects << tr("Longest walk to a gate: %1 (as advised %2)")
                       .arg(length_text(*now, language_), length_text(*advised, language_));
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
    const QString kind = to_qstring(gate_kind_text(gate, language_));
    const QString reason = to_qstring(gate_reason_text(gate, language_));
    return reason.isEmpty() ? kind : tr("%1: %2").arg(kind, reason);
}

const Gate& GateDesk::judged(std::size_t row) const {
    const bool is_known = trial_ && !is_working_ && trial_->enclosure.gates.size() == gates_.size();
    return is_known ? trial_->enclosure.gates[row] : gates_[row];
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
            return wordOf(judged(row));
        case ChangedRole:
            return gate.kind != planned_[row].kind;
        case ChosenRole:
            return gate.is_chosen();
        case NearestRole:
            if (is_working_ || !judged(row).compounds) return QString();
            return tr("nearest gate of %n compound(s)", nullptr, *judged(row).compounds);
        default:
            return {};
    }
}

QHash<int, QByteArray> GateDesk::roleNames() const {
    return {{PlaceRole, "place"},     {NameRole, "name"},     {KeptRole, "kept"},      {WordRole, "word"},
            {ChangedRole, "altered"}, {ChosenRole, "chosen"}, {NearestRole, "nearest"}};
}

}  // namespace lifang
