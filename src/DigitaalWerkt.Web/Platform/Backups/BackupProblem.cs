namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Why a back-up or a restore didn't come to a good end; the page with the state of the site has words for each.</summary>
public enum BackupProblem
{
    /// <summary>pg_dump or pg_restore is missing, or too old for the server.</summary>
    Tools,

    /// <summary>The database can't be reached, or refuses.</summary>
    Database,

    /// <summary>The folder can't be written or read, or has no room.</summary>
    Folder,

    /// <summary>There is no back-up.</summary>
    Nothing,

    /// <summary>The file isn't what its hash says, or can't be read to its end.</summary>
    Broken,

    /// <summary>The key is missing or another one.</summary>
    Key,

    /// <summary>The database to restore into holds something, or is somebody else's.</summary>
    Taken,

    /// <summary>What was restored isn't what was backed up.</summary>
    Differs,

    /// <summary>What was restored contradicts itself, for example seats and bookings.</summary>
    Contradicts,

    /// <summary>The program stopped in the middle, or failed in a way that nobody thought of.</summary>
    Failed,
}
