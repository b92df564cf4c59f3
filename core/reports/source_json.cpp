#include "core/hardware/provenance.h"
#include "core/reports/hardware_json.h"
#include "core/reports/json_values.h"

namespace rollcall::reports {

QJsonObject sourcesToJson(const hardware::Hardware& hardware)
{
    QJsonObject sources;
    for (const hardware::Origin& origin : hardware::originsOf(hardware)) {
        QJsonObject entry;
        put(entry, "from", std::string(hardware::toString(origin.source)));
        if (!origin.place.empty())
            put(entry, "at", std::string(origin.place));
        sources.insert(QString::fromStdString(origin.fact), entry);
    }
    return sources;
}

} // namespace rollcall::reports
