namespace DigitaalWerkt.Bench;

static class Report
{
    public static void Line(string what, string measured, string goal, bool held) =>
        Console.WriteLine($"{(held ? "ok  " : "MISS")}  {what,-58} {measured,12}   goal {goal}");
}
