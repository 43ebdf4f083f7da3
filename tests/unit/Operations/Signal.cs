using System.Diagnostics;
using System.Globalization;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>Signals of Unix: TERM, KILL, STOP (freeze), CONT (go on).</summary>
public static class Signal
{
    public static void Send(string name, params IEnumerable<int> processes)
    {
        using var kill = Process.Start("kill", [$"-{name}", .. processes.Select(id => id.ToString(CultureInfo.InvariantCulture))]);
        kill.WaitForExit();
    }

    /// <summary>A process and all that it started.</summary>
    public static List<int> Family(int parent) =>
        [parent, .. Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => char.IsDigit(name![0]))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).Where(id => ParentOf(id) == parent).SelectMany(Family)];

    static int ParentOf(int id)
    {
        try
        {
            // "123 (name with spaces) S 1 …": the parent is the second word after the last bracket.
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
