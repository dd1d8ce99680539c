#pragma once

#include "core/message.hpp"

#include <QUndoCommand>

namespace lifang {

/// A step of a session by its name. To undo and redo are the session's to do, on the worker; the history
/// shows where it is.
class EditCommand : public QUndoCommand {
  public:
    EditCommand(Message text, Language language) : text_(std::move(text)) { translate(language); }

    void translate(Language language) { setText(QString::fromStdString(text_.in(language))); }

  private:
    Message text_;
};

}  // namespace lifang
