#include "core/catalogue.hpp"

#include "core/messages/rooms.hpp"

#include <algorithm>

namespace lifang {

const std::vector<CatalogueEntry>& catalogue() {
    static const std::vector<CatalogueEntry> all = [] {
        std::vector<CatalogueEntry> entries;
        for (const messages::Part part : {messages::check_figures(),
                                          messages::check_rows(),
                                          messages::check_rules(),
                                          messages::check_units(),
                                          messages::check_enclosure(),
                                          messages::cli(),
                                          messages::cli_edit(),
                                          messages::connect(),
                                          messages::core(),
                                          messages::evaluate(),
                                          messages::evaluate_retention(),
                                          messages::explain(),
                                          messages::geometry(),
                                          messages::load_features(),
                                          messages::load_files(),
                                          messages::load_graph(),
                                          messages::load_layers(),
                                          messages::load_ledger(),
                                          messages::load_profile(),
                                          messages::load_raster(),
                                          messages::load_shapes(),
                                          messages::load_site(),
                                          messages::merge(),
                                          messages::outputs(),
                                          messages::partition(),
                                          messages::pipeline(),
                                          messages::pipeline_session(),
                                          messages::pipeline_start(),
                                          messages::publish(),
                                          messages::publish_rows(),
                                          messages::publish_writing(),
                                          messages::session_steps(),
                                          messages::shards(),
                                          messages::storage(),
                                          messages::storage_bounds(),
                                          messages::tessellate(),
                                          messages::tessellate_ground(),
                                          messages::viewer(),
                                          messages::words()})
            entries.insert(entries.end(), part.begin(), part.end());
        std::ranges::sort(entries, {}, &CatalogueEntry::code);
        return entries;
    }();
    return all;
}

const CatalogueEntry* find_message(std::string_view code) {
    const auto found = std::ranges::lower_bound(catalogue(), code, {}, &CatalogueEntry::code);
    return found != catalogue().end() && found->code == code ? &*found : nullptr;
}

}  // namespace lifang
