#include "app/own_outputs.hpp"

#include "load/source/source_files.hpp"
#include "publish/files/output_place.hpp"

namespace lifang {
namespace {

std::filesystem::path path_of(const QString& name) { return {name.toStdU16String()}; }

}  // namespace

std::vector<std::filesystem::path> list_inputs(const Options& options) {
    std::vector<std::filesystem::path> inputs;
    for (const QString& name : QStringList{options.plan, options.replay} + options.basemaps) {
        if (name.isEmpty()) continue;
        inputs.push_back(path_of(name));  // as it stands: a colon in it begins no layer's name here
        const auto found = list_source_files(name.toStdString());
        inputs.insert(inputs.end(), found.begin(), found.end());
    }
    return inputs;
}

void require_own_outputs(const Options& options) {
    const auto inputs = list_inputs(options);
    for (const QString& output : {options.screenshot, options.record})
        if (!output.isEmpty()) require_no_input(path_of(output), inputs);
}

}  // namespace lifang
