#pragma once

#include "app/desktop/app_settings.h"
#include "core/base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace rollcall::desktop {

struct DemoOptions {
    int boards = 24;
    int seed = 1;
};

struct ScreenshotOptions {
    QString file;
    QString page = QStringLiteral("fleet");
    QSize size{1280, 800};
    std::chrono::seconds after{2};
};

/// What `rollcall` was asked to do.
struct CommandLine {
    QString storePath;
    QStringList knownHosts, identities;
    QString agentFolder;
    std::chrono::milliseconds interval{10'000};
    std::optional<AppSettings::ThemeChoice> theme;
    bool wall = false; ///< begins over the whole screen
    std::optional<DemoOptions> demo;
    std::optional<ScreenshotOptions> screenshot;
};

/// InvalidInput names the option and what it takes. --help and --version print and end the program.
Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace rollcall::desktop
