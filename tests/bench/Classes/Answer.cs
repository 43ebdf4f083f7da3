namespace DigitaalWerkt.Bench.Classes;

/// <param name="Phone">Of the person who asked.</param>
/// <param name="Took">From sending the form until the whole answer was there.</param>
sealed record Answer(Guid Session, string Phone, Said Said, TimeSpan Took);
