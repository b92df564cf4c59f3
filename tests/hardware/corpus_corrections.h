#pragma once

#include <QString>
#include <map>
#include <optional>

/// How many CPUs of which part: "0x41:0xd03 r0p4" → 4.
using PartCounts = std::map<QString, int>;

/// A board whose recorded answer is not what a tool should say, with the reason.
struct Correction {
    const char* board;
    int cpus;          ///< what is right
    const char* parts; ///< what is right: "4x 0x41:0xd03 r0p4, 2x …"; empty when none is known
    const char* reason;
};

std::optional<Correction> findCorrection(const QString& board);

/// Reads the form of Correction::parts.
PartCounts parsePartCounts(const QString& text);
