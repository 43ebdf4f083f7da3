using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>Which neighbourhoods lie near a postcode.</summary>
/// <remarks>The middles are read off a map to about 300 m: enough for an order, not for a distance.</remarks>
public static class Nearness
{
    static readonly Dictionary<string, (double North, double East)> Middles = new()
    {
        ["binnenstad"] = (51.054, 3.724),
        ["bloemekenswijk"] = (51.069, 3.703),
        ["brugse-poort"] = (51.061, 3.699),
        ["dampoort"] = (51.059, 3.742),
        ["drongen"] = (51.050, 3.663),
        ["elisabethbegijnhof"] = (51.058, 3.715),
        ["gentbrugge"] = (51.036, 3.764),
        ["kanaaldorpen"] = (51.115, 3.760),
        ["ledeberg"] = (51.037, 3.743),
        ["macharius"] = (51.050, 3.738),
        ["mariakerke"] = (51.073, 3.680),
        ["moscou"] = (51.029, 3.756),
        ["muide"] = (51.075, 3.733),
        ["nieuw-gent"] = (51.024, 3.713),
        ["oostakker"] = (51.099, 3.762),
        ["oud-gentbrugge"] = (51.044, 3.754),
        ["rabot"] = (51.064, 3.714),
        ["sint-amandsberg"] = (51.064, 3.760),
        ["sint-denijs-westrem"] = (51.019, 3.668),
        ["sluizeken"] = (51.064, 3.729),
        ["stationsbuurt-noord"] = (51.040, 3.715),
        ["stationsbuurt-zuid"] = (51.034, 3.709),
        ["watersportbaan"] = (51.048, 3.702),
        ["wondelgem"] = (51.088, 3.708),
        ["zwijnaarde"] = (51.001, 3.713),
    };

    // A degree to the east is this much of a degree to the north, at 51 degrees.
    const double East = 0.63;

    /// <returns>
    /// The codes of the neighbourhoods in which the postcode lies, and of all others with the nearest first; null when no neighbourhood has it.
    /// </returns>
    public static (string[] Here, string[] Around)? Of(string postcode)
    {
        var here = Neighbourhood.All.Where(n => n.Postcodes.Contains(postcode)).Select(n => n.Code).ToArray();
        if (here.Length == 0)
        {
            return null;
        }
        var (north, east) = (here.Average(code => Middles[code].North), here.Average(code => Middles[code].East));
        var around = Neighbourhood.All.Select(n => n.Code).Except(here).OrderBy(code => DistanceTo(Middles[code])).ToArray();
        return (here, around);

        double DistanceTo((double North, double East) middle) => Math.Pow(middle.North - north, 2) + Math.Pow((middle.East - east) * East, 2);
    }
}
