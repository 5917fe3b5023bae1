;;; Types a report in Emacs as an author does, key by key, with the server at work. -*- lexical-binding: t -*-
;; Environment: REPORT (the file to write), TYPED (the file with what to type).
(find-file (getenv "REPORT"))
;; Without a terminal there is no command loop, so what waits for the first command is started here.
(run-hooks 'post-command-hook)
(let ((tries 400))
  (while (not (eglot-managed-p))
    (when (zerop (setq tries (1- tries)))
      (error "Emacs waited in vain for the server"))
    (accept-process-output nil 0.05)))
(dolist (key (append (with-temp-buffer
                       (insert-file-contents (getenv "TYPED"))
                       (buffer-string))
                     nil))
  ;; The command that the key is bound to, with all that hangs on it.
  (let* ((last-command-event (if (eq key ?\n) ?\r key))
         (command (key-binding (vector last-command-event))))
    (setq this-command command)
    (call-interactively command)
    (run-hooks 'post-command-hook)
    (when (eq key ?\n)
      (accept-process-output nil 0.02))))
(save-buffer)
(kill-emacs 0)
