/// A drawing of a threshold curve (SVG).
struct ThresholdFigure {
    private static let (width, height, margin) = (640.0, 360.0, 48.0)

    private let curve: ThresholdCurve
    private let chosen: Double

    init(_ curve: ThresholdCurve, chosen: Double) {
        self.curve = curve
        self.chosen = chosen
    }

    /// The drawing as text.
    var svg: String {
        let size = "width=\"\(Int(Self.width))\" height=\"\(Int(Self.height))\""
        return """
            <svg xmlns="http://www.w3.org/2000/svg" \(size) font-family="sans-serif" font-size="12">
            <rect width="100%" height="100%" fill="white"/>
            \(grid)
            \(line(\.bcubed, "#1b6ca8"))
            \(line(\.pairs, "#c0562b"))
            \(marks)
            </svg>

            """
    }

    private var grid: String {
        let rows = stride(from: 0.0, through: 1.0, by: 0.2).map { value in
            "<path d=\"M\(Self.text(x(first))) \(Self.text(y(value)))H\(Self.text(x(last)))\" "
                + "stroke=\"#ddd\"/><text x=\"16\" y=\"\(Self.text(y(value) + 4))\">"
                + "\(Self.text(value))</text>"
        }
        let columns = curve.points.filter { $0.threshold.rounded() == $0.threshold }.map { point in
            "<text x=\"\(Self.text(x(point.threshold) - 6))\" "
                + "y=\"\(Self.text(Self.height - 28))\">\(Int(point.threshold))</text>"
        }
        return (rows + columns).joined(separator: "\n")
    }

    private func line(_ figure: (ThresholdCurve.Point) -> Double, _ color: String) -> String {
        let places = curve.points.map {
            "\(Self.text(x($0.threshold))),\(Self.text(y(figure($0))))"
        }
        return "<polyline points=\"\(places.joined(separator: " "))\" fill=\"none\" "
            + "stroke=\"\(color)\" stroke-width=\"2\"/>"
    }

    private var marks: String {
        let at = Self.text(x(chosen))
        return """
            <path d="M\(at) \(Self.text(y(1)))V\(Self.text(y(0)))" stroke="#888" stroke-dasharray="4"/>
            <text x="80" y="24" fill="#1b6ca8">BCubed F1</text>
            <text x="180" y="24" fill="#c0562b">pair F1</text>
            <text x="260" y="24">of files the weights have not seen, by the threshold</text>
            """
    }

    private var first: Double { curve.points.first?.threshold ?? 0 }
    private var last: Double { curve.points.last?.threshold ?? 1 }

    private func x(_ threshold: Double) -> Double {
        Self.margin + (threshold - first) / max(last - first, 1e-9)
            * (Self.width - 2 * Self.margin)
    }

    private func y(_ value: Double) -> Double {
        Self.height - Self.margin - value * (Self.height - 2 * Self.margin)
    }

    /// A number with one place.
    private static func text(_ value: Double) -> String {
        let tenths = Int((abs(value) * 10).rounded())
        return (value < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
    }
}
