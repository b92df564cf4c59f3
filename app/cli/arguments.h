#pragma once

#include "core/base/result.h"
#include "core/fleet/service.h"
#include "core/store/store.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <memory>

namespace rollcall::cli {

/// One subcommand: how it is called, and what it does.
struct Command {
    const char* name;
    const char* arguments; ///< "NODE" – shown behind the name in help
    const char* summary;   ///< one line
    const char* examples;  ///< indented lines
    void (*addOptions)(QCommandLineParser& parser);
    int (*run)(const QCommandLineParser& parser);
};

extern const Command addCommand, forgetCommand, removeCommand, trustCommand, listCommand,
    showCommand, collectCommand, benchCommand, exportCommand, decodeCommand, changesCommand,
    identityCommand, joinCommand, splitCommand, rulesCommand, topCommand, gapsCommand, storeCommand,
    discoverCommand, rollCallCommand, eventsCommand;

/// Options that several commands share.
void addStoreOption(QCommandLineParser& parser);
void addJsonOption(QCommandLineParser& parser);
void addConnectionOptions(QCommandLineParser& parser); ///< known hosts, identities, agents

bool wantsJson(const QCommandLineParser& parser);
QString storePath(const QCommandLineParser& parser);
fleet::ServiceOptions serviceOptions(const QCommandLineParser& parser);

/// The store for reading; a missing one reads as NotFound with the way to make it.
Result<std::unique_ptr<store::Store>> openForReading(const QCommandLineParser& parser);
Result<std::unique_ptr<store::Store>> openForWriting(const QCommandLineParser& parser);

/// A node by its name, its address, or its number.
Result<store::NodeRecord> findNode(store::Store& store, const QString& word);
/// The same, archived ones included.
Result<store::NodeRecord> findAnyNode(store::Store& store, const QString& word);

/// "2026-05-12", "2026-05-12T16:45" in local time, or an age such as "30min", "12h" and "7d"; in ms
/// since 1970.
std::optional<qint64> pastTime(const QString& text);

} // namespace rollcall::cli
