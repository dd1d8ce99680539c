#pragma once

#include "pipeline/session/edit_session.hpp"

#include <QJsonObject>
#include <map>
#include <optional>
#include <string>

namespace lifang {

/// A step as a line of the journal: what it is called, and what it changed of the state before. Compounds go
/// by their ids, units by the session's numbers.
QJsonObject write_step(const EditState& before, const EditState& after, const Message& text,
                       const Plan& plan);
/// The line that says that a position of the session was gone back or on to.
QJsonObject write_position(std::size_t position);

/// The way back, for one session.
class JournalReader {
  public:
    explicit JournalReader(const EditSession& session);

    struct Step {
        EditState state;
        Message text;
    };
    /// Throws Error(input) where a line names what the plan does not have.
    Step read_step(const QJsonObject& line, const EditState& before) const;
    /// Empty: the line is a step.
    static std::optional<std::size_t> read_position(const QJsonObject& line);

  private:
    CompoundId require_compound(const QString& key) const;
    std::vector<PlanConstraint> read_rules(const QJsonArray& rules) const;
    std::vector<ChosenGate> read_gates(const QJsonArray& gates) const;

    const EditSession& session_;
    std::map<std::string, CompoundId> compounds_;
};

}  // namespace lifang
