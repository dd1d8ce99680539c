#include "cli/common_options.hpp"
#include "cli/graph_borders.hpp"
#include "cli/input_files.hpp"
#include "cli/job.hpp"
#include "cli/partition_options.hpp"
#include "cli/plan_json.hpp"
#include "cli/plan_options.hpp"
#include "core/error.hpp"
#include "load/graph/source.hpp"
#include "partition/divide.hpp"
#include "publish/export/text.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/whole_file.hpp"

#include <chrono>

#include <fmt/format.h>

namespace lifang {
namespace {

Objective choose_objective(const Arguments& arguments) {
    return arguments.text(option::graph_objective) == "balance" ? Objective::max_abs_deviation
                                                                : Objective::cut_length;
}

GraphOptions make_graph_options(const Arguments& arguments) {
    return {arguments.text(option::graph), arguments.text(option::weight), arguments.text(option::border),
            arguments.text(option::id), arguments.number(option::snap)};
}

// A cut of edges counts them; a border has its length.
AtomGraph make_graph(GraphSource source, bool with_lengths) {
    AtomGraph graph;
    graph.group_names.emplace_back();
    graph.atoms.resize(source.ids.size());
    for (std::size_t i = 0; i < source.ids.size(); ++i) {
        graph.atoms[i].key = std::move(source.ids[i]);
        graph.atoms[i].weight = source.weights[i];
    }
    graph.links.reserve(source.edges.size());
    for (const GraphSource::Edge& edge : source.edges) {
        Link link;
        link.a = AtomId{edge.a};
        link.b = AtomId{edge.b};
        link.length = with_lengths ? edge.length : 1.0;
        graph.links.push_back(link);
    }
    return graph;
}

[[noreturn]] void refuse(const char* where, const char* problem) {
    throw Error(ExitCode::usage, where, Message(problem));
}

/// Either --units with an optional --tolerance, or --min with an optional --max and --most-units.
Demand make_demand(const Arguments& arguments, const AtomGraph& graph) {
    double total = 0.0;
    for (const Atom& atom : graph.atoms) total += atom.weight;
    if (!(total > 0.0))
        throw Error(ExitCode::input, arguments.text(option::graph), Message("weighs_nothing"));
    const bool by_units = arguments.has(option::units), by_min = arguments.has(option::min_weight);
    if (by_units == by_min) refuse("--units", by_units ? "units_with_min" : "units_or_min");
    Demand demand;
    if (by_units) {
        if (arguments.has(option::max_weight) || arguments.flag(option::most_units))
            refuse("--units", "units_with_max");
        const std::uint64_t units = arguments.count(option::units);
        if (units > graph.atoms.size())
            throw Error(ExitCode::infeasible, "--units",
                        Message("more_units_than_nodes", {{"units", units}, {"nodes", graph.atoms.size()}}));
        demand.units = static_cast<int>(units);
        demand.target = total / static_cast<double>(units);
        // Without a tolerance any weights will do, as long as there are so many units.
        const auto tolerance = arguments.number(option::tolerance);
        demand.min = tolerance ? std::max(0.0, (1.0 - *tolerance) * demand.target) : 0.0;
        demand.max = tolerance ? (1.0 + *tolerance) * demand.target : total;
        return demand;
    }
    if (arguments.has(option::tolerance)) refuse("--tolerance", "tolerance_without_units");
    demand.min = *arguments.number(option::min_weight);
    demand.max = arguments.number(option::max_weight).value_or(std::max(total, demand.min));
    if (demand.max < demand.min) refuse("--max", "max_below_min");
    demand.target = arguments.flag(option::most_units) || !arguments.has(option::max_weight)
                        ? std::max(demand.min, 1e-9 * total)
                        : 0.5 * (demand.min + demand.max);
    return demand;
}

/// Names come from files of strangers, and the table is opened in spreadsheets.
void write_assignment(const AtomGraph& graph, const Layout& layout, const std::string& path, bool overwrite) {
    fmt::memory_buffer text;
    const auto out = std::back_inserter(text);
    fmt::format_to(out, "id,unit\n");
    for (std::size_t i = 0; i < graph.atoms.size(); ++i)
        fmt::format_to(out, "{},{}\n", quote_csv(escape_formula(graph.atoms[i].key)),
                       layout.unit_of[i].index + 1);
    WholeFile whole(path, overwrite);
    write_bytes(whole.path(), {text.data(), text.size()}, path);
    whole.commit();
}

Json proofs_to_json(const Outcome& outcome) {
    Json proofs = Json::array();
    for (const auto& [method, components] : outcome.proofs)
        proofs.push_back({{"method", to_text(method)}, {"components", components}});
    return proofs;
}

std::string to_json_text(const Outcome& outcome, const Arguments& arguments, const AtomGraph& graph,
                         const Json& borders, double seconds) {
    const Layout& layout = outcome.layout;
    const bool infeasible = layout.status == LayoutStatus::infeasible;
    Json json;
    json["units"] = infeasible ? Json() : Json(layout.figures.units);
    json["objective"] = arguments.text(option::graph_objective);
    json["cut"] = infeasible ? Json() : Json(layout.figures.cut_length);
    json["max_abs_deviation"] = infeasible ? Json() : Json(layout.figures.max_abs_deviation);
    json["lower_bound"] = infeasible ? Json() : Json(layout.lower_bound);
    json["gap"] = infeasible ? Json() : Json(layout.gap());
    json["status"] = to_text(layout.status);
    json["proved_by"] = outcome.proofs.size() == 1 ? to_text(outcome.proofs.begin()->first) : "several";
    json["proofs"] = proofs_to_json(outcome);
    if (arguments.flag(option::most_units) && !infeasible) json["most_units"] = outcome.most_units;
    json["time_limit_reached"] = outcome.time_limit_reached;
    json["units_outside"] = layout.violations.size();
    json["nodes"] = graph.atoms.size();
    json["seconds"] = seconds;
    if (!borders.is_null()) json["borders"] = borders;
    if (infeasible) {
        json["impossible"] = Json::array();
        for (const Impossibility& one : outcome.impossible) {
            Json ids = Json::array();
            for (const AtomId atom : one.atoms) ids.push_back(at(graph.atoms, atom).key);
            json["impossible"].push_back(
                {{"code", one.code}, {"ids", ids}, {"reason", one.reason.in(Language::en)}});
        }
    }
    return dump(json);
}

/// What the bound says. Where more units come first it speaks of their number alone.
Text say_bound(bool balance, bool of_so_many_units) {
    if (of_so_many_units)
        return balance ? Text{"no layout of so many units is more even", "单元数相同的方案中没有更均衡的"}
                       : Text{"no layout of so many units cuts less", "单元数相同的方案中没有切割更少的"};
    return balance ? Text{"no layout is more even", "不存在更均衡的方案"}
                   : Text{"no layout cuts less", "不存在切割更少的方案"};
}

std::string describe(const Outcome& outcome, const Arguments& arguments, double seconds, Language language) {
    const Layout& layout = outcome.layout;
    const bool balance = choose_objective(arguments) == Objective::max_abs_deviation;
    std::string text =
        fmt::format("{} {}   {} {}   {} {:.6g}   {}", layout.figures.units,
                    Text{"units", "个单元"}.in(language), Text{"cut", "切割"}.in(language),
                    layout.figures.cut_length, Text{"greatest deviation", "最大偏差"}.in(language),
                    layout.figures.max_abs_deviation, layout_status(to_text(layout.status), language));
    text += fmt::format("\n{} {:.6g}: {}", Text{"bound", "下界"}.in(language), layout.lower_bound,
                        say_bound(balance, arguments.flag(option::most_units)).in(language));
    if (outcome.most_units > 0)
        text += fmt::format("\n{} {}", Text{"no layout has more units than", "单元数上限"}.in(language),
                            outcome.most_units);
    text += fmt::format("\n{:.2f} s\n", seconds);
    if (outcome.time_limit_reached)
        text += Message("time_limit_reached", {{"seconds", arguments.text(option::graph_time_limit)}})
                    .in(language) +
                "\n";
    return text;
}

[[noreturn]] void report_infeasible(const Outcome& outcome, const std::string& where) {
    std::vector<Message> reasons;
    for (const Impossibility& one : outcome.impossible) reasons.push_back(one.reason);
    throw Error(ExitCode::infeasible, where, Message("impossible_division", {{"reasons", reasons}}));
}

}  // namespace

int run_partition(const Arguments& arguments, Console& console) {
    const GraphOptions source = make_graph_options(arguments);
    const std::string path = arguments.text(option::assignment_output);
    const bool overwrite = arguments.flag(option::overwrite);
    require_output(path, OutputKind::file, overwrite, list_input_files(arguments));
    Job job(arguments, console, arguments.count(option::seed));
    GraphSource read = load_graph(source, job.run);
    Json borders;
    if (read.borders) {
        warn_of_borders(read, console);
        console.print(describe_tolerance(*read.borders, console.language()));
        borders = borders_to_json(read);
    }
    const AtomGraph graph =
        make_graph(std::move(read), arguments.text(option::graph_objective) == "border-length");
    const Demand demand = make_demand(arguments, graph);
    DivideOptions options;
    options.objective = choose_objective(arguments);
    options.most_units = arguments.flag(option::most_units);
    options.time_limit = std::chrono::duration<double>(arguments.number(option::graph_time_limit).value());

    job.progress.show_answers();
    const auto start = std::chrono::steady_clock::now();
    const Outcome outcome = divide(graph, demand, {}, options, job.run);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (outcome.layout.status == LayoutStatus::infeasible) {
        if (!console.json()) report_infeasible(outcome, source.source);
        console.print_json(to_json_text(outcome, arguments, graph, borders, took.count()));
        return static_cast<int>(ExitCode::infeasible);
    }
    job.interrupts.begin_writing();
    write_assignment(graph, outcome.layout, path, overwrite);
    console.print(describe(outcome, arguments, took.count(), console.language()));
    console.print_json(to_json_text(outcome, arguments, graph, borders, took.count()));
    if (outcome.layout.violations.empty()) return 0;
    console.log(Message("bounds_not_kept", {{"path", path},
                                            {"outside", outcome.layout.violations.size()},
                                            {"units", outcome.layout.figures.units}})
                    .in(console.language()));
    return static_cast<int>(ExitCode::violations);
}

}  // namespace lifang
