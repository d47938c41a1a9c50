#include "input/digest.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

// The values of FIPS 180-4's own examples.
TEST(Digest, OfAbc) {
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha1("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
}

}  // namespace
}  // namespace lectern
