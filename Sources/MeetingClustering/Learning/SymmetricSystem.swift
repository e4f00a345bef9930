/// Linear equations whose matrix is symmetric and positive, solved by Cholesky's method.
struct SymmetricSystem {
    let rows: [[Double]]

    /// The solution for a right side; nil where the matrix is not positive.
    func solution(of right: [Double]) -> [Double]? {
        guard let root else { return nil }
        var forward = right
        for row in root.indices {
            for column in 0..<row { forward[row] -= root[row][column] * forward[column] }
            forward[row] /= root[row][row]
        }
        for row in root.indices.reversed() {
            for below in (row + 1)..<max(row + 1, root.count) {
                forward[row] -= root[below][row] * forward[below]
            }
            forward[row] /= root[row][row]
        }
        return forward
    }

    /// The lower triangle whose product with itself turned is the matrix.
    private var root: [[Double]]? {
        var root = rows
        for row in rows.indices {
            for column in 0...row {
                var sum = rows[row][column]
                for index in 0..<column { sum -= root[row][index] * root[column][index] }
                if column < row {
                    root[row][column] = sum / root[column][column]
                } else {
                    guard sum > 0 else { return nil }
                    root[row][row] = sum.squareRoot()
                }
            }
        }
        return root
    }
}
