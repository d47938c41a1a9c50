// Digests, by OpenSSL. Tested by input/digest_test.cpp.
#include "input/digest.h"

#include <openssl/evp.h>

#include <array>

namespace lectern {
namespace {

std::string hex_digest(std::string_view bytes, const EVP_MD* method) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, method, nullptr) != 1) return "";
  constexpr std::string_view hex = "0123456789abcdef";
  std::string out;
  for (unsigned i = 0; i < size; ++i) out += {hex[digest[i] >> 4], hex[digest[i] & 15]};
  return out;
}

}  // namespace

std::string sha256(std::string_view bytes) { return hex_digest(bytes, EVP_sha256()); }
std::string sha1(std::string_view bytes) { return hex_digest(bytes, EVP_sha1()); }

}  // namespace lectern
