#include "evaluate/explain/explain.hpp"

#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/merger_text.hpp"
#include "cli/text_table.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/words.hpp"
#include "load/site/compound_title.hpp"
#include "pipeline/session/merger.hpp"
#include "pipeline/stored/names.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

/// The explanation in one language.
class Teller {
  public:
    Teller(const CompoundExplanation& explanation, const EditSession& session, Language language)
        : explanation_(explanation), layout_(session.parent()), plan_(session.plan()), language_(language) {}

    std::string text() const {
        const Compound& compound = at(plan_.ground.compounds, explanation_.compound);
        std::string told = compound_title(compound);
        if (explanation_.left_out)
            return told + ": " + tell_verdict(explanation_, layout_).in(language_) + "\n";
        const Unit& unit = at(layout_.units, explanation_.unit);
        told +=
            fmt::format(" {} {} {} ({})\n", say({"is in unit", "在单元"}), unit.key, unit.name, unit.code);
        told += tell_verdict(explanation_, layout_).in(language_) + "\n";
        for (const MoveExplanation& move : explanation_.moves) {
            told += "\n" + tell_why(explanation_, move, layout_).in(language_) + "\n";
            for (const MoveExplanation::Kept& kept : move.kept_by)
                if (!kept.entry.empty())
                    told += fmt::format("  {}: {} ({})\n", say({"rule", "规则"}), kept.entry,
                                        source_of(kept.entry, plan_.site.profile, language_));
            told += figures(move);
        }
        return told;
    }

  private:
    std::string say(Text text) const { return std::string(text.in(language_)); }

    /// Figures of both units, before and after.
    std::string figures(const MoveExplanation& move) const {
        const std::string &own = at(layout_.units, explanation_.unit).key,
                          &other = at(layout_.units, move.to).key;
        TextTable table(
            {say({"figure", "指标"}), own, say({"without it", "移出后"}), other, say({"with it", "移入后"})});
        for (const std::size_t column : {1U, 2U, 3U, 4U}) table.align_right(column);
        for (std::size_t i = 0; i < unit_figures().size(); ++i) {
            if (!move.other_after.figures[i]) continue;
            const UnitFigure& figure = unit_figures()[i];
            table.add_row({table_heading(figure, language_),
                           figure_text(figure, explanation_.own_before.figures[i]),
                           figure_text(figure, move.own_after ? move.own_after->figures[i] : std::nullopt),
                           figure_text(figure, move.other_before.figures[i]),
                           figure_text(figure, move.other_after.figures[i])});
        }
        return table.text();
    }

    const CompoundExplanation& explanation_;
    const PlannedLayout& layout_;
    const Plan& plan_;
    Language language_;
};

Json move_json(const CompoundExplanation& explanation, const MoveExplanation& move,
               const EditSession& session) {
    const PlannedLayout& layout = session.parent();
    Json json;
    json["unit_id"] = at(layout.units, move.to).key;
    json["border_m"] = move.border.value;
    json["why"] = tell_why(explanation, move, layout).in(Language::en);
    json["kept_by"] = Json::array();
    for (const MoveExplanation::Kept& kept : move.kept_by)
        json["kept_by"].push_back({{"code", to_text(kept.by)},
                                   {"message", kept.what.in(Language::en)},
                                   {"entry", kept.entry.empty() ? Json(nullptr) : Json(kept.entry)}});
    json["objective_value"] = move.objective_after;
    json["own_after"] = move.own_after ? to_json(*move.own_after, session.plan()) : Json(nullptr);
    json["other_before"] = to_json(move.other_before, session.plan());
    json["other_after"] = to_json(move.other_after, session.plan());
    return json;
}

Json to_json(const CompoundExplanation& explanation, const EditSession& session) {
    const Plan& plan = session.plan();
    const PlannedLayout& layout = session.parent();
    Json json;
    json["compound_id"] = at(plan.ground.compounds, explanation.compound).key;
    json["scope_reason"] = explanation.left_out ? Json(to_text(*explanation.left_out)) : Json(nullptr);
    json["unit_id"] = explanation.left_out ? Json(nullptr) : Json(at(layout.units, explanation.unit).key);
    json["verdict"] = tell_verdict(explanation, layout).in(Language::en);
    if (explanation.left_out) return json;
    json["objective"] = to_text(explanation.objective);
    json["objective_value"] = explanation.objective_before;
    json["own_before"] = to_json(explanation.own_before, plan);
    json["moves"] = Json::array();
    for (const MoveExplanation& move : explanation.moves)
        json["moves"].push_back(move_json(explanation, move, session));
    return json;
}

}  // namespace

int run_explain(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    const EditSession session(arguments.text(option::plan_file), arguments.text(option::layout),
                              Excluded::leaving, job.run);
    const CompoundId compound = require_compound(session.plan(), arguments.text(option::compound_to_explain));
    const CompoundExplanation explanation = explain_compound(session, compound);
    console.print(Teller(explanation, session, console.language()).text());
    console.print_json(dump(to_json(explanation, session)));
    return 0;
}

}  // namespace lifang
