#pragma once

#include "pipeline/session/merger.hpp"
#include "scene/ground.hpp"

#include <memory>
#include <optional>
#include <string>

namespace lifang {

/// A layout whose mergers are asked about: a stored one, or what has become of it.
struct MergeLayout {
    scene::GroundPtr ground;  ///< of the plan, as it was read
    std::string path;         ///< of its file
    std::string key;
    std::shared_ptr<const EditState> edited;  ///< null: as it is stored
};

/// The engine's session that mergers of one layout are tried out in, apart from any that edits it. For the
/// worker, one call at a time.
class MergeDesk {
  public:
    /// What a merger comes to, of units by the session's numbers; nothing stays of it. Throws what
    /// lifang::judge_merger() throws, and what opening a session does, which costs what reading the plan
    /// costs: when a layout is asked about first.
    JudgedMerger judge(const MergeLayout& layout, const MergerRequest& request, const Run& run);
    /// Throws what lifang::suggest_mergers() throws, and what opening a session does.
    MergeSuggestions suggest(const MergeLayout& layout, std::size_t most, const Run& run);

  private:
    EditSession& open(const MergeLayout& layout, const Run& run);
    /// What `ask` makes of the layout; the session is at its first state again afterwards.
    template <class Ask>
    auto ask(const MergeLayout& layout, const Run& run, const Ask& ask);

    std::optional<MergeLayout> opened_;
    std::unique_ptr<EditSession> session_;
};

}  // namespace lifang
