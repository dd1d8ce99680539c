#include "pipeline/session/assignment_table.hpp"

#include "core/nearest.hpp"
#include "load/text/forms.hpp"
#include "pipeline/rules/complaints.hpp"
#include "pipeline/rules/rules.hpp"
#include "pipeline/session/assignment_rows.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace lifang {
namespace {

using Row = AssignmentRow;

bool is_number(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// A number as spreadsheets leave it: without the zeros before it.
std::string_view bare_number(std::string_view word) {
    const std::size_t first = word.find_first_not_of('0');
    return first == std::string_view::npos ? word.substr(word.size() - 1) : word.substr(first);
}

/// Things by the words they go by: exactly, else as the only one that is the same number.
class WordIndex {
  public:
    void add(const std::string& word, std::size_t thing) {
        exact_.emplace(word, thing);
        if (!is_number(word)) return;
        const auto [known, is_first] = numbers_.emplace(bare_number(word), thing);
        if (!is_first && known->second != thing) known->second = std::nullopt;
    }

    std::optional<std::size_t> find(const std::string& word) const {
        if (const auto found = exact_.find(word); found != exact_.end()) return found->second;
        const auto found = is_number(word) ? numbers_.find(std::string(bare_number(word))) : numbers_.end();
        return found == numbers_.end() ? std::nullopt : found->second;
    }

  private:
    std::map<std::string, std::size_t> exact_;
    std::map<std::string, std::optional<std::size_t>> numbers_;  // nothing: several
};

/// The word of a new unit in one form: "new", "new2". Nothing for other words.
std::optional<std::string> find_new_unit(const std::string& word) {
    const std::string folded = fold_case(word);
    for (const std::string_view start : {"new", "新"}) {
        if (!folded.starts_with(start)) continue;
        const std::string rest = folded.substr(start.size());
        if (rest.empty() || is_number(rest)) return "new" + rest;
    }
    return std::nullopt;
}

class AssignmentReader {
  public:
    explicit AssignmentReader(const EditSession& session)
        : compounds_(session.plan().ground.compounds),
          layout_(session.parent()),
          units_of_(session.parent().unit_of_compound),
          targets_(units_of_) {
        for (std::size_t i = 0; i < compounds_.size(); ++i) compound_words_.add(compounds_[i].key, i);
        for (std::size_t i = 0; i < layout_.units.size(); ++i) {
            unit_words_.add(layout_.units[i].key, i);
            unit_words_.add(layout_.units[i].code, i);
        }
    }

    void read(const Row& row) {
        if (!row[Row::layout].empty() && row[Row::layout] != layout_.key)
            return complain(
                row, Message("assignment_of_layout", {{"layout", row[Row::layout]}, {"this", layout_.key}}));
        const std::optional<CompoundId> compound = find(row);
        if (!compound) return;
        const Target now = at(units_of_, *compound);
        const std::optional<Target> wanted = find_target(row, now);
        if (!wanted) return;
        const auto [seen, is_first] = rows_.emplace(*compound, row.number);
        if (!is_first && at(targets_, *compound) != *wanted)
            return complain(row, Message("assignment_twice", {{"compound", at(compounds_, *compound).key},
                                                              {"other", seen->second}}));
        at(targets_, *compound) = *wanted;
        if (is_first && *wanted != now) moved_.push_back(*compound);
    }

    std::vector<Request> finish(const std::string& source) {
        if (!complaints_.empty()) refuse_rows(source, std::move(complaints_));
        std::map<std::size_t, MoveCompounds> moves;  // by unit, those that are new behind the others
        std::ranges::sort(moved_);
        for (const CompoundId compound : moved_) {
            const UnitId unit = *at(targets_, compound);
            MoveCompounds& move = moves[unit.index];
            move.compounds.push_back(compound);
            if (unit.index < layout_.units.size()) move.to = unit;
        }
        std::vector<Request> requests;
        for (auto& [unit, move] : moves) requests.emplace_back(std::move(move));
        return requests;
    }

  private:
    using Target = std::optional<UnitId>;  ///< numbers beyond the layout's units: new ones; empty: in none

    void complain(const Row& row, const Message& problem) {
        complaints_.push_back(Message(
            "row_complaint", {{"place", Message("at_row", {{"number", row.number}})}, {"problem", problem}}));
    }

    /// With a hint where one word is near.
    void complain(const Row& row, const Message& problem, const Message& help) {
        complain(row, Message("problem_and_help", {{"problem", problem}, {"help", help}}));
    }

    std::optional<CompoundId> find(const Row& row) {
        const std::string& word = row[Row::compound];
        if (const auto known = compound_words_.find(word)) return CompoundId(*known);
        const FoundCompound found = find_compound(word, compounds_);
        if (!found.compound)
            complain(row, Message("problem_of_word", {{"word", word}, {"problem", found.problem}}),
                     found.advice);
        return found.compound;
    }

    /// The unit that a row asks for; nothing, and a complaint, where that cannot be told.
    std::optional<Target> find_target(const Row& row, const Target& now) {
        std::optional<Target> asked;
        for (const std::string& word : {row[Row::unit_id], row[Row::unit_code]}) {
            if (word.empty()) continue;
            const std::optional<Target> target = find_unit(row, word);
            if (!target) return std::nullopt;
            if (*target == now) continue;
            if (asked && *asked != *target) {
                complain(row, Message("assignment_two_units",
                                      {{"unit", row[Row::unit_id]}, {"code", row[Row::unit_code]}}));
                return std::nullopt;
            }
            asked = target;
        }
        if (asked) return asked;
        if (now && row[Row::unit_id].empty() && row[Row::unit_code].empty()) {
            complain(row, Message("assignment_without_unit", {{"compound", row[Row::compound]}}));
            return std::nullopt;
        }
        return now;
    }

    std::optional<Target> find_unit(const Row& row, const std::string& word) {
        if (const auto known = unit_words_.find(word)) return UnitId(*known);
        if (const auto name = find_new_unit(word)) {
            const auto [made, is_first] = new_units_.emplace(*name, layout_.units.size() + new_units_.size());
            return UnitId(made->second);
        }
        std::vector<std::string_view> known;
        for (const Unit& unit : layout_.units) known.push_back(unit.key), known.push_back(unit.code);
        const auto meant = find_nearest(word, known);
        const Message unknown("assignment_unit", {{"unit", word}, {"layout", layout_.key}});
        complain(row, unknown,
                 meant ? Message("did_you_mean", {{"word", *meant}}) : Message("assignment_new_unit"));
        return std::nullopt;
    }

    const std::vector<Compound>& compounds_;
    const PlannedLayout& layout_;
    const std::vector<Target>& units_of_;
    std::vector<Target> targets_;
    WordIndex compound_words_, unit_words_;
    std::map<std::string, std::size_t> new_units_;
    std::map<CompoundId, std::size_t> rows_;  ///< where each was named first
    std::vector<CompoundId> moved_;
    std::vector<Message> complaints_;
};

}  // namespace

std::vector<Request> read_assignments(const EditSession& session, const std::string& source, const Run& run) {
    AssignmentReader reader(session);
    for (const Row& row : read_assignment_rows(source, run)) reader.read(row);
    return reader.finish(source);
}

}  // namespace lifang
