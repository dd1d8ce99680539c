#include "pipeline/input_files.hpp"

#include "load/source/source_files.hpp"
#include "profiles/profiles.hpp"

#include <string>

namespace lifang {

std::vector<std::filesystem::path> list_input_files(const Scenario& scenario) {
    std::vector<std::string> sources = scenario.load.inputs;
    for (const auto& [role, named] : scenario.load.named)
        sources.insert(sources.end(), named.begin(), named.end());
    sources.insert(sources.end(), scenario.load.ledgers.begin(), scenario.load.ledgers.end());
    for (const std::string& file : {scenario.rules, scenario.start})
        if (!file.empty()) sources.push_back(file);

    std::vector<std::filesystem::path> files = list_profile_files(scenario.load.profile);
    for (const std::string& source : sources) {
        const auto found = list_source_files(source);
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

}  // namespace lifang
