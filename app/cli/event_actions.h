#pragma once

#include "core/base/result.h"
#include "core/fleet/attention.h"
#include "core/store/records.h"

#include <QCommandLineParser>
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace rollcall::store {
class Store;
}

/// What `rollcallctl events` does besides listing; each returns an exit code.
namespace rollcall::cli {

/// Options that several of the actions read.
inline const QString forName = QStringLiteral("for"), reasonName = QStringLiteral("reason"),
                     allName = QStringLiteral("all");

void addEventActionOptions(QCommandLineParser& parser); ///< --rule, --for, --reason, --all, --undo

int acknowledge(const QCommandLineParser& parser, const QStringList& words);
int mute(const QCommandLineParser& parser, const QStringList& words);
int unmute(const QCommandLineParser& parser, const QStringList& words);
int listMutes(const QCommandLineParser& parser, const QStringList& words);

/// The kind of event that --rule names; absent without it.
Result<std::optional<store::EventKind>> ruleOption(const QCommandLineParser& parser);

/// Names of all nodes, archived ones too.
Result<QHash<store::NodeId, QString>> nodeNames(store::Store& store);

QString seenWords(const store::Acknowledgement& seen); ///< "seen by ana, 2026-05-12 16:45"
QString untilWords(const store::MuteRecord& mute);     ///< "muted until 2026-05-12 16:45"

QString userName();              ///< of this session: who acknowledges and mutes
QString minuteText(qint64 time); ///< "2026-05-12 16:45"
Error usageError(const char* what, const QString& context, const char* remedy);

} // namespace rollcall::cli
