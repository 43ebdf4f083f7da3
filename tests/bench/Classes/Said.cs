namespace DigitaalWerkt.Bench.Classes;

/// <summary>What somebody who asked for a seat was told.</summary>
enum Said
{
    Booked,
    Full,

    /// <summary>Nothing was booked; try again.</summary>
    Busy,

    /// <summary>Something that nobody should be told.</summary>
    Wrong,
}
