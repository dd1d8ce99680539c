#pragma once

#include "core/run.hpp"
#include "evaluate/merge/merge_judgement.hpp"
#include "publish/plan/plan.hpp"
#include "publish/print/page_file.hpp"

#include <string>

namespace lifang {

struct DossierOptions {
    PageFile file;
    std::string title{};    ///< empty: what the dossier is about
    std::string date{};     ///< empty: a line to write it on
    std::string command{};  ///< that repeats it
    std::string language = "zh";
};

/// Writes down what a merger in a layout comes to, for an office that has to defend it: figures before and
/// after, rules, owners' assemblies with lines to sign on. The same judgement and options give the same
/// bytes. Throws as require_page_file() and print_pdf() do.
void write_dossier(const Plan& plan, const PlannedLayout& layout, const MergeJudgement& merger,
                   const DossierOptions& options, const Run& run);

/// The page itself.
std::string make_dossier(const Plan& plan, const PlannedLayout& layout, const MergeJudgement& merger,
                         const DossierOptions& options);

}  // namespace lifang
