#pragma once

#include "core/protocol/visitor.h"

/// The members of core/hardware/cpu_facts.h, for both directions; see inventory_fields.h.

namespace rollcall::protocol {

template <class V>
void fields(V& v, Seen<V, hardware::CpuinfoBlock>& block)
{
    v.field("cpus", block.cpus);
    v.words("keys", block.keys);
}

template <class V>
void fields(V& v, Seen<V, hardware::LogicalCpu>& cpu)
{
    v.key("id", cpu.id);
    v.hex("midr", cpu.midr);
    v.field("package_id", cpu.packageId);
    v.field("die_id", cpu.dieId);
    v.field("cluster_id", cpu.clusterId);
    v.field("core_id", cpu.coreId);
    v.field("thread_siblings", cpu.threadSiblings);
    v.field("capacity", cpu.capacity);
    v.field("dt_compatible", cpu.dtCompatible);
}

template <class V>
void fields(V& v, Seen<V, hardware::CpufreqPolicy>& policy)
{
    v.key("id", policy.id);
    v.field("cpus", policy.cpus);
    v.field("min_khz", policy.minKhz);
    v.field("max_khz", policy.maxKhz);
    v.field("scaling_min_khz", policy.scalingMinKhz);
    v.field("scaling_max_khz", policy.scalingMaxKhz);
    v.field("governor", policy.governor);
    v.field("driver", policy.driver);
}

template <class V>
void fields(V& v, Seen<V, hardware::CacheFacts>& cache)
{
    v.key("level", cache.level);
    v.field("type", cache.type);
    v.field("cpus", cache.cpus);
    v.field("size_bytes", cache.sizeBytes);
    v.field("ways", cache.ways);
    v.field("line_bytes", cache.lineBytes);
}

template <class V>
void fields(V& v, Seen<V, hardware::CpuFacts>& cpu)
{
    v.field("possible", cpu.possible);
    v.field("present", cpu.present);
    v.field("online", cpu.online);
    v.hex("hwcap", cpu.hwcap);
    v.hex("hwcap2", cpu.hwcap2);
    v.field("sve_max_vector_bytes", cpu.sveMaxVectorBytes);
    v.field("sve_default_vector_bytes", cpu.sveDefaultVectorBytes);
    v.field("aarch32_cpus", cpu.aarch32Cpus);
    v.list("cpus", cpu.cpus, maxCpus);
    v.list("policies", cpu.policies, maxCpus);
    v.list("caches", cpu.caches, maxCaches);
    v.list("cpuinfo", cpu.cpuinfo, maxCpus);
}

} // namespace rollcall::protocol
