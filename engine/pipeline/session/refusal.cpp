// Why a step is not allowed, in words.
#include "core/error.hpp"
#include "load/site/compound_title.hpp"
#include "pipeline/session/edit_session.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

class Teller {
  public:
    explicit Teller(const Plan& plan) : compounds_(plan.ground.compounds) {}

    std::string title(CompoundId compound) const { return compound_title(at(compounds_, compound)); }

    Message tell(const StepEffect::Breakage& one) const {
        std::string parts;
        for (const auto& part : one.parts)
            parts += fmt::format("{}[{}]", parts.empty() ? "" : " ", list(part));
        std::vector<Message::Argument> told{
            {"unit", one.unit}, {"count", one.parts.size()}, {"parts", parts}};
        if (one.connector.empty()) return Message("unit_parted", told);
        told.push_back({"connector", list(one.connector)});
        return Message("unit_parted_but_joinable", told);
    }

    Message tell(const StepEffect::Rule& rule) const {
        std::vector<Message::Argument> told{{"kind", rule_kind(to_text(rule.kind))},
                                            {"compound", title(rule.compounds.front())}};
        if (rule.compounds.size() == 1) return Message("rule_broken", told);
        told.push_back({"other", title(rule.compounds.back())});
        return Message("pair_rule_broken", told);
    }

  private:
    std::string list(const std::vector<CompoundId>& compounds) const {
        constexpr std::size_t shown = 5;
        std::string text;
        for (std::size_t i = 0; i < std::min(shown, compounds.size()); ++i)
            text += (i ? ", " : "") + title(compounds[i]);
        return compounds.size() > shown ? text + fmt::format(" ... ({})", compounds.size()) : text;
    }

    const std::vector<Compound>& compounds_;
};

}  // namespace

void require_allowed(const StepEffect& effect, const EditSession& session, const Message& how_to_join) {
    if (effect.is_allowed()) return;
    const Teller teller(session.plan());
    std::vector<Message> problems;
    for (const StepEffect::Breakage& one : effect.breakages) problems.push_back(teller.tell(one));
    for (const StepEffect::Rule& rule : effect.broken) problems.push_back(teller.tell(rule));
    const bool is_parted = std::ranges::any_of(
        effect.breakages, [](const StepEffect::Breakage& one) { return one.connector.empty(); });
    Message advice = is_parted ? Message("units_stay_inside") : how_to_join;
    if (!effect.broken.empty())
        advice = Message(
            "change_edit_or_free",
            {{"compound", at(session.plan().ground.compounds, effect.broken.front().compounds.front()).key}});
    throw Error(ExitCode::infeasible, Message("at_layout", {{"layout", session.parent().key}}),
                Message("edit_not_allowed", {{"problems", problems}}), advice);
}

void require_finishable(const StepEffect& effect, const EditSession& session) {
    StepEffect lost = effect;
    std::erase_if(lost.breakages, [](const StepEffect::Breakage& one) { return !one.connector.empty(); });
    require_allowed(lost, session, {});
}

}  // namespace lifang
