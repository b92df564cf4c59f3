#pragma once

#include "app/cli/terminal_prompt.h"
#include "core/keychain/kept_secrets.h"

#include <QObject>
#include <memory>
#include <optional>

namespace rollcall::cli {

/// Who answers what the fleet asks while a command runs: the keychain what a person wanted kept
/// there, as in the dashboard, and whoever sits at the terminal the rest. What nobody can answer is
/// declined, and the nodes that need it say so.
class Answerers : public QObject
{
public:
    /// False when nobody sits here and nothing is kept: then the fleet need not ask at all.
    static bool areThere();

    explicit Answerers(fleet::FleetService& service);

    /// Something is asked, and its answer is on its way.
    bool areAsked() const;

private:
    void look();

    fleet::FleetService& m_service;
    std::unique_ptr<keychain::Keychain> m_keychain; ///< null: nothing is kept, so it is not touched
    std::unique_ptr<keychain::KeptSecrets> m_kept;  ///< null likewise
    std::optional<TerminalPrompt> m_terminal;
};

} // namespace rollcall::cli
