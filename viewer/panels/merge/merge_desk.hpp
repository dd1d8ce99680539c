#pragma once

#include "pipeline/session/merger.hpp"
#include "scene/ground.hpp"

#include <memory>
#include <optional>
#include <string>

namespace lifang {

/// A stored layout whose mergers are asked about.
struct MergeLayout {
    scene::GroundPtr ground;  ///< of the plan, as it was read
    std::string path;         ///< of its file
    std::string key;
};

/// The engine's session that mergers of one layout are tried out in, apart from any that edits it. For the
/// worker, one call at a time.
class MergeDesk {
  public:
    /// What a merger comes to; nothing stays of it. Throws what lifang::judge_merger() throws, and what
    /// opening a session does, which costs what reading the plan costs: when a layout is asked about first.
    JudgedMerger judge(const MergeLayout& layout, const MergerRequest& request, const Run& run);
    /// Throws what lifang::suggest_mergers() throws, and what opening a session does.
    MergeSuggestions suggest(const MergeLayout& layout, std::size_t most, const Run& run);

  private:
    EditSession& open(const MergeLayout& layout, const Run& run);

    std::optional<MergeLayout> opened_;
    std::unique_ptr<EditSession> session_;
};

}  // namespace lifang
