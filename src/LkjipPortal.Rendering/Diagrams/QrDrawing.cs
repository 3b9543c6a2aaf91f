using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Text;
using QRCoder;

namespace LkjipPortal.Rendering.Diagrams;

/// <summary>A QR code (ISO/IEC 18004) of level M with its quiet zone of four modules, black on white.</summary>
internal static class QrDrawing
{
    private const double LeastModuleMm = 0.5;

    /// <param name="size">Side in points, quiet zone included; larger where a module would be under 0.5 mm.</param>
    public static VectorDrawing Render(string content, double size)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var matrix = code.ModuleMatrix;
        var module = Math.Max(size / matrix.Count, ReportTheme.Mm(LeastModuleMm));
        var side = module * matrix.Count;
        List<VectorShape> shapes = [new VectorRect(0, 0, side, side, Colour.White)];
        for (var y = 0; y < matrix.Count; y++)
        {
            for (var x = 0; x < matrix.Count; x++)
            {
                var start = x;
                while (x < matrix.Count && matrix[y][x])
                {
                    x++;
                }
                if (x > start)
                {
                    shapes.Add(new VectorRect(start * module, y * module, (x - start) * module, module, Colour.Black));
                }
            }
        }
        return new VectorDrawing(side, side, shapes);
    }
}
