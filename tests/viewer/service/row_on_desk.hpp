#pragma once

#include "engine/pipeline/compound_row.hpp"
#include "support/open_workspace.hpp"

#include <QDir>

#include <catch2/catch.hpp>

namespace lifang::testing {

/// The plan of a row of compounds, ABC | DEF, made by the engine and open in a workspace.
struct RowOnDesk {
    RowPlan row;
    OpenWorkspace desk;

    RowOnDesk() { open(row); }

    Workspace& workspace() { return desk.workspace; }
    Document& document() { return desk.document; }
    void open(const RowPlan& plan) {
        document().openFile(QString::fromStdString(plan.path()));
        REQUIRE(wait_until([this] { return document().state() != Document::Opening; }));
        REQUIRE(document().state() == Document::Ready);
    }
    void begin() {
        REQUIRE(document().beginEditing(0));
        workspace().setShown(document().editedLayout());
    }
    /// Waits until all that was asked for is done: steps are done in turn, and this is one that does nothing.
    void settle() {
        bool is_done = false;
        QObject owner;
        desk.jobs.startQuietly(
            &owner, [](const Run&) {}, [&] { is_done = true; });
        REQUIRE(wait_until([&] { return is_done; }));
    }
    void lock(char letter) {
        document().edits()->lock({static_cast<int>(id(letter).index)});
        settle();
    }
    bool holds_journal() const {
        return !QDir(desk.journals.path()).entryList({"*.journal"}, QDir::Files).isEmpty();
    }
};

}  // namespace lifang::testing
