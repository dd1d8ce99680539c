#pragma once

#include "core/catalogue.hpp"

#include <span>

/// The catalogue's parts: a file for the messages of each room, codes ascending.
namespace lifang::messages {

using Part = std::span<const CatalogueEntry>;

Part check_enclosure();
Part check_figures();
Part check_rows();
Part check_rules();
Part check_units();
Part cli();
Part cli_edit();
Part connect();
Part core();
Part evaluate();
Part evaluate_retention();
Part explain();
Part geometry();
Part load_features();
Part load_files();
Part load_graph();
Part load_layers();
Part load_ledger();
Part load_profile();
Part load_raster();
Part load_shapes();
Part load_site();
Part merge();
Part outputs();
Part partition();
Part pipeline();
Part pipeline_session();
Part pipeline_start();
Part publish();
Part publish_rows();
Part publish_writing();
Part session_steps();
Part shards();
Part storage();
Part storage_bounds();
Part tessellate();
Part tessellate_ground();
Part viewer();
Part words();

}  // namespace lifang::messages
