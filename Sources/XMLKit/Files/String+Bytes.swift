#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension String {
    /// Whether it stands before another in the order of their bytes in UTF-8, which is the same in every place of the world.
    public func precedesInBytes(_ other: String) -> Bool {
        var (left, right) = (self, other)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return left.count < right.count }
                let order = memcmp(first, second, min(left.count, right.count))
                return order < 0 || order == 0 && left.count < right.count
            }
        }
    }
}
