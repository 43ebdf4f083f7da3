namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>
/// Figures that only the database knows, such as how many people wait. <see cref="Jobs.NoteFigures"/> has them noted once a minute
/// by one instance, so that neither the number of instances nor that of readers of the meters costs questions.
/// </summary>
public interface IFigures
{
    /// <summary>Whether anybody reads them; if not, nothing is asked.</summary>
    bool AreRead { get; }

    /// <summary>Asks the database and notes the answer.</summary>
    Task NoteAsync(CancellationToken cancellationToken);
}
