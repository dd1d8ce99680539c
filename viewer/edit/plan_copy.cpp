#include "edit/plan_copy.hpp"

#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/put_in_place.hpp"
#include "storage/snapshot.hpp"

namespace lifang {
namespace {

namespace fs = std::filesystem;

const fs::path& require_other(const fs::path& target, const fs::path& plan) {
    require_no_input(target, {plan});
    return target;
}

fs::path hidden_folder(const fs::path& beside, const fs::path& target) {
    const std::string prefix = temporary_prefix(target.stem().string(), "copy");
    remove_abandoned(beside.parent_path(), prefix);
    return beside.parent_path() / own_name(prefix);
}

[[noreturn]] void refuse(const fs::path& target, const std::error_code& problem) {
    throw Error(ExitCode::output, target.string(), Message("output_unwritten", {{"why", problem.message()}}));
}

}  // namespace

PlanCopy::PlanCopy(const fs::path& plan, const fs::path& target)
    : whole_(require_other(target, plan), true),
      folder_(hidden_folder(whole_.path(), target)),
      path_(folder_.path() / find_output_place(target).filename()) {
    std::error_code problem;
    fs::create_directory(folder_.path(), problem);
    if (problem) refuse(target, problem);
    read_standing_still(plan, [&](const Snapshot& snapshot) {
        return fs::copy_file(snapshot.path(), path_, fs::copy_options::overwrite_existing, problem);
    });
    if (!problem)
        fs::permissions(path_, fs::perms::owner_read | fs::perms::owner_write, fs::perm_options::add,
                        problem);
    if (problem) refuse(target, problem);
}

void PlanCopy::commit() {
    std::error_code problem;
    std::filesystem::rename(path_, whole_.path(), problem);
    if (problem) refuse(path_, problem);
    whole_.commit();
}

}  // namespace lifang
