# ARMv7 with hardware floating point: Pi 2 and most 32-bit boards since.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR armv7l)
set(CMAKE_CXX_COMPILER arm-linux-gnueabihf-g++)
set(CMAKE_STRIP arm-linux-gnueabihf-strip)
set(CMAKE_CXX_FLAGS_INIT "-ffunction-sections -fdata-sections")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -Wl,-z,max-page-size=65536")
# The agent is to be small: link-time optimisation saves a tenth.
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
set(ROLLCALL_AGENT_ARCH armv7)
string(APPEND CMAKE_CXX_FLAGS_INIT " -Wno-psabi") # notes about an ABI change of GCC 7, by the hundred
